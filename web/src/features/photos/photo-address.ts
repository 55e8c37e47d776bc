/** Where a photo is; without a size the large one. */
export type PhotoAddress = (id: string, size?: 'small') => string;

/** Where the server gives a photo to its sender. */
export const photoAddress: PhotoAddress = (id, size) => `/photos/${id}${size ? `?size=${size}` : ''}`;
