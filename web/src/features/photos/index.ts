export { PhotoField } from './PhotoField.js';
export { PhotoGallery } from './PhotoGallery.js';
export { usePhotos, type Photos } from './use-photos.js';
