export { LocalKeyError, openLocalKey } from './tokens/local-key.js';
export { issueLocalToken, type LocalToken } from './tokens/local-token.js';
