/** The part of jsfive (pure JavaScript HDF5 reader) that the builder uses; the package ships no types. */
declare module 'jsfive' {
  export class File {
    constructor(buffer: ArrayBuffer, name: string)
    get(path: string): { value: number[] }
  }
}
