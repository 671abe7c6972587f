package text

import (
	"benangmerah/model"
	"benangmerah/model/locale"
)

// What the agenda, its clock and the verb agenda say.
var (
	AgendaFriday = Sentence{"Salat Jumat, istirahat, makan", "Friday prayer, break, lunch"}
	AgendaAshar  = Sentence{"Salat Asar", "Ashar prayer"}

	// AgendaClockMoved is kept in the journal as the reason of an adjusted clock: by how many seconds.
	AgendaClockMoved = Sentence{"Jam komputer berubah %+d detik; waktu giliran disesuaikan.", "The computer's clock changed by %+d seconds; the time of the slot was set right."}
)

// SimpleAgenda gives the simple agenda of a meeting with what the meeting and its common slots are called in the file, which is Indonesian whatever
// language is switched on.
func SimpleAgenda(first model.Date, days int, base model.Stage, year int) model.SimpleAgenda {
	return model.SimpleAgenda{
		First: first, Days: days, Base: base, Year: year, Title: SessionMeetingTitle.In(locale.Indonesian, year),
		Opening: SessionOpening.In(locale.Indonesian), Recess: SessionBreak.In(locale.Indonesian), Friday: AgendaFriday.In(locale.Indonesian),
		Closing: SessionClosing.In(locale.Indonesian),
	}
}
