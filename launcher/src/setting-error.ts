/** A setting that cannot be: names the variable, what it holds and what it may hold. */
export class SettingError extends Error {
  constructor(name: string, value: string, allowed: string) {
    super(`${name} is "${value}", which is not allowed: ${allowed}.`);
    this.name = 'SettingError';
  }
}
