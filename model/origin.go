package model

// OriginID is the ID of the one Origin of a file.
const OriginID ID = 1

// Origin says of a file that was given to an agency which file it is a part of: the file's ID, the number of its last act when the part was taken
// out, when that was, and the agency, which has the same ID in both.
type Origin struct {
	ID     ID      `json:"id"`
	File   string  `json:"file"`
	Seq    int64   `json:"seq"`
	Agency ID      `json:"agency"`
	At     Instant `json:"at"`
}
