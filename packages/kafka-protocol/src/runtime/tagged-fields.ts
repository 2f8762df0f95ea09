/** A tagged field that the version in use does not know: kept when read, written back as it was. */
export interface UnknownTaggedField {
  readonly tag: number;
  readonly bytes: Uint8Array;
}

/** Where unknown tagged fields are kept: only on structs that have some. */
export interface WithUnknownTags {
  unknownTaggedFields?: UnknownTaggedField[];
}
