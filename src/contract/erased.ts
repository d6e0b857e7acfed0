/* What stands in the database where something of an erased person stood. The client says it in the reader's language. */

/** Where a contact person's name, number or address stood. */
export const erasedValue = 'Auf Wunsch gelöscht';
/** Where the name of an account's holder stood. */
export const erasedAccount = 'gelöschtes Konto';
