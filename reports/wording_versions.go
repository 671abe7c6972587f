package reports

// VersionWording is what papers say of versions, of findings that were let pass, and of what differs between two versions.
type VersionWording struct {
	// At the end of a final paper: {version}, {before}, {reason}, {check}, {subject}, {n}.
	Replaces    string
	LetPass     string
	PassedFor   string
	PassedOne   string
	Uncorrected string
	Data        string // what the attached data are
	Changes     ChangesWording
}

func defaultVersions() VersionWording {
	return VersionWording{
		Replaces:    "Versi {version} menggantikan versi {before}; dibuka kembali dengan alasan: {reason}.",
		LetPass:     "Disahkan dengan catatan:",
		PassedFor:   "Alasan: {reason}",
		PassedOne:   "{check}: {subject}",
		Data:        "Data naskah ini dalam bentuk kanonis",
		Changes:     defaultChanges(),
		Uncorrected: "{subject} ({n} koreksi)",
	}
}

// defaultChecks names what the checks find.
func defaultChecks() map[Check]string {
	return map[Check]string{
		CheckNobody: "tidak ada yang hadir", CheckNothing: "belum ada yang disepakati", CheckUndecided: "giliran tanpa keputusan",
		CheckReason: "ditunda atau ditolak tanpa alasan", CheckOwner: "arahan tanpa penanggung jawab", CheckDue: "arahan tanpa tenggat",
		CheckClaim: "pernyataan tanpa sumber", CheckUnconfirmed: "koreksi belum dikonfirmasi", CheckOverCeiling: "melebihi pagu",
		CheckParagraph: "suntingan paragraf yang perlu diperiksa",
	}
}
