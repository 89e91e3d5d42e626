/** Why a file gives no notice; the message names it and says what was found and what to do. */
export class DocumentFault extends Error {
  constructor(path: string, message: string) {
    super(`${path}: ${message}.`);
  }
}
