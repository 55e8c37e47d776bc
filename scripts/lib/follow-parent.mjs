// Loaded into the server before its own code: a starter that was killed can't stop it, so it stops by itself and leaves
// neither the port nor the database taken.
process.once('disconnect', () => process.kill(process.pid, 'SIGTERM'));
process.channel?.unref();
