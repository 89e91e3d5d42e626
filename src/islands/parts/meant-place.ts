import { placeMeant } from '../../logic/wanted-address.ts';

/** Goes to the place that the address means if its fragment names no place exactly. */
export function goToMeantPlace(): void {
  const ids = Array.from(document.querySelectorAll('[id]'), ({ id }) => id);
  const id = placeMeant(location.hash, ids);
  // The way back leads to where the visitor came from, not to the address that named nothing.
  if (id !== null && `#${id}` !== location.hash) location.replace(`#${id}`);
}
