/** Reads a file of the built site by its address, which starts with the edition's base. */
export type ReadFile = (address: string) => string;
