import type { Entry } from './values.js';

/** What every control gets, so that its words belong to it for whoever hears them. */
export interface ControlProps {
  id: string;
  described: string | undefined;
  invalid: boolean;
  entry: Entry;
  onChange: (entry: Entry) => void;
}
