/** The parts of the package that the tests use; it has no types of its own. */
declare module 'datapackage' {
  interface Resource {
    name: string;
    /** Casts every cell and follows every foreign key; rejects with an error where one does not hold. */
    read: (options: { relations: boolean }) => Promise<unknown[]>;
  }
  interface DataPackage {
    valid: boolean;
    errors: Error[];
    resources: Resource[];
  }
  const datapackage: { Package: { load: (descriptor: string) => Promise<DataPackage> } };
  export default datapackage;
}
