// Package sqlite is the .benang file: one SQLite file that holds a plan, the meetings about it, and the journal of everything ever done to them.
//
// # The file
//
// The file has the application_id 0x424E4D48 ("BNMH"); its user_version is the number of the last migration. The schema is in migrations/:
// table journal with one row an act, table tree with the hashes over it, and one table for each kind of record, which hold nothing that does
// not follow from the journal. A File is written through Do alone; each act is one transaction.
//
// Table blob keeps bytes under their SHA-256 that acts carry (model.Carrier), such as signed copies, written in the transaction of their act. Records and
// journal hold the hash alone, and bytes are never taken out: what is undone may be done again.
//
// The column journal.changes holds the changes of an entry as JSON, in the form of model.Change. From 4 KiB on it is a BLOB: a CRC-32 (IEEE, big
// endian) of what follows, and the JSON compressed with DEFLATE (RFC 1951).
//
// The tree is that of RFC 6962, with its hashes stored in the order of golang.org/x/mod/sumdb/tlog. A leaf is the concatenation of the journal's
// columns in their order, each as a netstring: its length in bytes in decimal, ':', its bytes, ','. Numbers are written in decimal; the changes are the
// JSON text before compression. Column merged, which says from which copy of the file an act was brought (model.Merged, as JSON), is left out where it is "".
//
// # What opening proves
//
// Opening recomputes the tree from the journal and compares it with the one stored. Table meta keeps a seal under the key "seal", written with every act:
// the version of the schema, the number of entries, a digest of all records (the sum, in four parts of 64 bits, of their SHA-256), and CRC-32s of the ID and
// of the seal itself. Where the records have another digest, the journal is done again and its records count. What does not fit makes the file readable
// only (File.Damage), or has it refused where neither tables nor journal are proven.
//
// While a file is open for writing, the program holds a lock of the operating system on a hidden file beside it, ".<name>.lock".
//
// # The export
//
// An export is one JSON document in UTF-8, an object with these members in this order:
//
//	format   "benang-merah"
//	version  1
//	id       the ID of the file
//	size     the number of entries
//	root     the root of the tree over them, in hexadecimal
//	entries  the journal from the first entry on; members as in model.Entry, amounts of money in sen
//	records  the plan as the entries make it, for readers: for each kind a list of objects, ordered by id
//	blobs    the bytes that acts carried, ordered by hash: objects with sha256 (hexadecimal) and data (base64, RFC 4648); older exports have none
//
// An export for readers has format, version, personal ("left out"), size and records alone; its records are without what is personal, and Import refuses it.
//
// In records the members are named as the columns of the tables; a reference to nothing is null, stages have their names, instants are written as in
// RFC 3339, and money is text in rupiah with two decimals: "1078983576660.09". Import reads the entries and the blobs, each of which must have its hash, and passes records over.
// Exporting the same file always gives the same bytes, and so does exporting what was imported.
package sqlite
