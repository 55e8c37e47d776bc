export { claimPhotos } from './claim-photos.js';
export { DropUnclaimedPhoto } from './drop-unclaimed-photo.job.js';
export { PhotosModule } from './photos.module.js';
