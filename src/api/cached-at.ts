// Apart from the rules of the cache: these are no part of the first load.

/** On an answer from the browser's cache instead of the server: when it was cached, ISO 8601. */
export const CACHED_AT_HEADER = 'x-so-ket-kept'
