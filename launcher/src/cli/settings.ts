import { fileURLToPath } from 'node:url';
import { ROOT } from '../release.js';
import { readSettings, type Settings } from '../settings.js';

/** The settings of the hub that a command is about: those that `npm start` would have here. */
export function settingsHere(): Settings {
  return readSettings(process.env, fileURLToPath(ROOT));
}
