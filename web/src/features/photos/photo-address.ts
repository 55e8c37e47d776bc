/** Where the server gives a photo to those who may see it; without a size the large one. */
export const photoAddress = (id: string, size?: 'small'): string => `/photos/${id}${size ? `?size=${size}` : ''}`;
