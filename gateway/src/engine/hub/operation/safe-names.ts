const PREFIX = '_hub_';
/** Names that the plan gives to keys and variables of its own. */
const PLANS_OWN_KEY = /^(?:__typename$|_internal_|_entities$|_e\d+$)/;
const PLANS_OWN_VARIABLE = /^(?:representations$|__batch_reps_)/;

/**
 * The key under which a field is asked for of the services. A client may choose any name as an alias,
 * also one that the plan needs for itself (`__typename: title`) or that every JavaScript object has
 * (`constructor`); inside such a field goes by another key, and gets its own back in the answer.
 */
export function safeKey(key: string): string {
  return key.startsWith(PREFIX) || PLANS_OWN_KEY.test(key) || key in Object.prototype ? PREFIX + key : key;
}

/** The client's key again; a key of the plan's own stays. */
export function clientKey(key: string): string {
  return key.startsWith(PREFIX) ? key.slice(PREFIX.length) : key;
}

/** The name under which a client's variable is sent to services. */
export function safeVariable(name: string): string {
  return name.startsWith(PREFIX) || PLANS_OWN_VARIABLE.test(name) ? PREFIX + name : name;
}
