package text

import (
	"benangmerah/model"
	"benangmerah/model/locale"
)

// SimpleAgenda gives the simple agenda of a meeting with what the meeting and its common slots are called in the file, which is Indonesian whatever
// language is switched on.
func SimpleAgenda(first model.Date, days int, base model.Stage, year int) model.SimpleAgenda {
	return model.SimpleAgenda{
		First: first, Days: days, Base: base, Year: year, Title: SessionMeetingTitle.In(locale.Indonesian, year),
		Opening: SessionOpening.In(locale.Indonesian), Recess: SessionBreak.In(locale.Indonesian), Closing: SessionClosing.In(locale.Indonesian),
	}
}
