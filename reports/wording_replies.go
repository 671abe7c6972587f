package reports

import "benangmerah/model"

// ReplyWording is what the letters say in which actors get the answers to their proposals: {theme} and {year} of the intake, {actor}, {place}, {date}.
type ReplyWording struct {
	Title, Dated               string
	Number, Subject, SubjectIs string
	To, ToPlace                string
	Opening, Closing           string
	OnBehalf                   string // over the office of the secretary: {chair}

	Proposal, Asked, Answer string // heads of the table
	What, Much              string // {help}, {text}; {what}, {quantity}
	States                  map[model.SubmissionState]string
	Cost, Done, DoneBy      string // {cost}; {year}; {agency}
	Line                    string // {line}
	Joined, Goes            string // {number}; {theme}, {year}
}

func defaultReplies() ReplyWording {
	return ReplyWording{
		Title: "Surat Jawaban Usulan {theme} Tahun {year}", Dated: "{place}, {date}",
		Number: "Nomor", Subject: "Hal", SubjectIs: "Jawaban atas usulan {theme} tahun {year}",
		To: "Yth. {actor}", ToPlace: "di {place}",
		Opening:  "Terima kasih atas usulan yang disampaikan dalam penjaringan {theme} tahun {year}. Setelah dibahas bersama perangkat daerah, berikut jawaban atas setiap usulan.",
		Closing:  "Usulan yang ditangguhkan tidak hilang: usulan itu diteruskan ke penjaringan berikutnya. Usulan yang diterima dilaksanakan sesuai dengan anggaran yang ditetapkan menurut ketentuan peraturan perundang-undangan.",
		OnBehalf: "a.n. {chair}",

		Proposal: "Usulan", Asked: "Nilai usulan (Rp)", Answer: "Jawaban",
		What: "{help}: {text}", Much: "{what} ({quantity})",
		States: map[model.SubmissionState]string{
			model.SubmissionNew: "Belum dijawab", model.SubmissionDiscussed: "Masih dibahas", model.SubmissionAccepted: "Diterima",
			model.SubmissionPostponed: "Ditangguhkan", model.SubmissionRejected: "Ditolak", model.SubmissionLocked: "Diterima",
		},
		Cost: "Biaya {cost}.", Done: "Dilaksanakan tahun {year}.", DoneBy: "Pelaksana {agency}.", Line: "Melalui {line}.",
		Joined: "Digabung dengan usulan nomor {number}.", Goes: "Diteruskan ke penjaringan {theme} tahun {year}.",
	}
}
