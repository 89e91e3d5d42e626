import { mkdirSync, readFileSync, unlinkSync, writeFileSync } from 'fs';
import { dirname } from 'path';

/**
 * Waits until no other process that holds `file` is alive, and takes it. `told` is called once if there is a wait. The
 * file goes on holding the number of a process; `release` it in the end.
 * @param {string} file
 * @param {() => void} told
 * @returns {Promise<{ hold: (pid: number) => void, release: () => void }>}
 */
export async function oneAtATime(file, told) {
  mkdirSync(dirname(file), { recursive: true });
  for (let waited = 0; !take(file); waited += 1) {
    if (waited === 0) told();
    await new Promise((resolve) => setTimeout(resolve, 500));
  }
  return { hold: (pid) => writeFileSync(file, String(pid)), release: () => unlinkSync(file) };
}

/** @param {string} file */
function take(file) {
  try {
    writeFileSync(file, String(process.pid), { flag: 'wx' });
    return true;
  } catch (error) {
    if (error.code !== 'EEXIST') throw error;
  }
  if (!isAlive(holderOf(file))) {
    try {
      unlinkSync(file);
    } catch (error) {
      if (error.code !== 'ENOENT') throw error;
    }
  }
  return false;
}

/** @param {string} file */
function holderOf(file) {
  try {
    // Between its creation and its first number, it is somebody's.
    return Number(readFileSync(file, 'utf8')) || process.pid;
  } catch {
    return 0;
  }
}

/** @param {number} pid */
function isAlive(pid) {
  if (pid === 0) return false;
  try {
    return process.kill(pid, 0);
  } catch (error) {
    return error.code === 'EPERM';
  }
}
