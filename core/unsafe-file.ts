/** Why a packed file is built as no word processor builds one. The message about it names each. */
export type UnsafeReason = 'doctype' | 'nesting' | 'paragraph' | 'parts' | 'encrypted' | 'path' | 'zero' | 'twins'
