import { type Entry, open, type ZipFile } from 'yauzl';

/** An archive that is read file by file; nothing of it is held as a whole. */
export class Archive {
  private constructor(
    private readonly file: ZipFile,
    private readonly entries: ReadonlyMap<string, Entry>,
  ) {}

  /** @throws when it is no archive, or only the beginning of one. */
  static async open(path: string): Promise<Archive> {
    const file = await new Promise<ZipFile>((resolve, reject) => {
      open(path, { lazyEntries: true, autoClose: false }, (error, opened) => (error ? reject(error) : resolve(opened)));
    });
    const entries = new Map<string, Entry>();
    try {
      await new Promise<void>((resolve, reject) => {
        file.on('entry', (entry: Entry) => {
          entries.set(entry.fileName, entry);
          file.readEntry();
        });
        file.once('end', resolve);
        file.once('error', reject);
        file.readEntry();
      });
    } catch (error) {
      file.close();
      throw error;
    }
    return new Archive(file, entries);
  }

  get names(): string[] {
    return [...this.entries.keys()];
  }

  /** The lines of one of its files. Not by `readline`, which takes more than a line feed for the end of a line. */
  async *lines(name: string): AsyncGenerator<string> {
    let rest = '';
    const decoder = new TextDecoder();
    for await (const chunk of await this.stream(name)) {
      const lines = (rest + decoder.decode(chunk as Buffer, { stream: true })).split('\n');
      rest = lines.pop() ?? '';
      yield* lines;
    }
    rest += decoder.decode();
    if (rest !== '') yield rest;
  }

  close(): void {
    this.file.close();
  }

  private stream(name: string): Promise<NodeJS.ReadableStream> {
    const entry = this.entries.get(name);
    if (!entry) return Promise.reject(new Error(`the archive has no ${name}`));
    return new Promise((resolve, reject) => {
      this.file.openReadStream(entry, (error, stream) => (error ? reject(error) : resolve(stream)));
    });
  }
}
