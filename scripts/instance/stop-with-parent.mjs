// Loaded before a child's own program: should the parent be killed, the channel closes and the child stops by itself.
const FORCED_AFTER_MS = 25_000;

process.on('disconnect', () => {
  process.kill(process.pid, 'SIGTERM');
  setTimeout(() => process.exit(1), FORCED_AFTER_MS).unref();
});
