export type StoredFile = { id: string; name: string; size: number };
/** `title`: the server's own sentence in the reader's language. */
export type SendProblem = { code: string; title?: string };
export type SendHandlers = {
  onProgress: (percent: number) => void;
  onStored: (stored: StoredFile) => void;
  onProblem: (problem: SendProblem) => void;
};

/** Posts one file as multipart and reports its progress, which `fetch` cannot do. Returns the way to stop it. */
export function sendFile(endpoint: string, file: File, handlers: SendHandlers): () => void {
  const request = new XMLHttpRequest();
  const form = new FormData();
  form.append('file', file);

  request.upload.addEventListener('progress', (event) => {
    if (event.lengthComputable) handlers.onProgress(Math.floor((event.loaded / event.total) * 100));
  });
  request.addEventListener('load', () => {
    const answer = request.response as Partial<StoredFile & SendProblem> | null;
    if (request.status < 300 && answer?.id) {
      handlers.onStored({ id: answer.id, name: answer.name ?? file.name, size: answer.size ?? file.size });
    } else {
      handlers.onProblem({ code: answer?.code ?? 'failed', ...(answer?.title && { title: answer.title }) });
    }
  });
  request.addEventListener('error', () => handlers.onProblem({ code: 'offline' }));
  request.addEventListener('timeout', () => handlers.onProblem({ code: 'offline' }));

  request.open('POST', endpoint);
  request.responseType = 'json';
  request.setRequestHeader('Accept', 'application/json');
  request.send(form);
  return () => request.abort();
}

/** Takes a stored file back, at the endpoint's address followed by its id; what fails is purged by the server later. */
export function removeStored(endpoint: string, id: string): void {
  const [address] = endpoint.split('?');
  void fetch(`${address}/${id}`, { method: 'DELETE' }).catch(() => undefined);
}
