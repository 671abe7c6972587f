package script

import "benangmerah/model"

// verbs are the acts that the words of the script stand for.
var verbs = map[string]func(k *stand) model.Act{
	"daftar": func(k *stand) model.Act { return model.AddParticipants{Day: k.day(), People: people(k.plan)} },
	"salin":  func(k *stand) model.Act { return model.CopyAttendance{To: k.day()} },
	"hadir":  func(k *stand) model.Act { return model.SetPresence{Participants: k.present(), Presence: model.Present} },
	"absen":  func(k *stand) model.Act { return model.SetPresence{Participants: k.present(), Presence: model.Absent} },
	"wakil": func(k *stand) model.Act {
		return model.SetPresence{Participants: k.present(), Presence: model.Deputy, Deputy: k.arg(1)}
	},

	"mulai":  func(k *stand) model.Act { return model.BeginSlot{Slot: k.slot(k.arg(0))} },
	"akhiri": func(*stand) model.Act { return model.EndSlot{} },
	"lanjut": carry,
	"pindah": func(k *stand) model.Act {
		return model.MoveSlot{Slot: k.slot(k.arg(0)), Before: k.slot(k.arg(1))}
	},
	"salat": pray,
	"tutup": func(k *stand) model.Act { return model.MarkMoment{Title: k.arg(0)} },

	"antre": func(k *stand) model.Act { return model.QueueSpeaker{Who: k.arg(0)} },
	"beri":  func(k *stand) model.Act { return model.GiveFloor{Who: k.arg(0)} },
	"diam":  func(*stand) model.Act { return model.EndTurn{} },

	"koreksi": func(k *stand) model.Act {
		f := k.figure(0)
		return model.CorrectBudget{Line: f.Line, Fund: f.Fund, Stage: model.Agreed, Year: Year, Amount: k.money(2)}
	},
	"geser": func(k *stand) model.Act {
		return model.ShiftBudget{From: k.figure(0), To: k.figure(2), Stage: model.Agreed, Year: Year, Amount: k.money(4)}
	},
	"potong": func(k *stand) model.Act {
		figures := k.plan.FiguresOfAgency(model.Agreed, Year, k.agency(k.arg(0)))
		return model.CorrectMany{Figures: figures, Spread: model.Spread{Rate: -10_000 * number(k.arg(1))}, Stage: model.Agreed, Year: Year}
	},
	"target": func(k *stand) model.Act {
		return model.CorrectTarget{Indicator: k.indicator(k.arg(0)), Stage: model.Agreed, Year: Year, Value: k.arg(1)}
	},
	"indikator": func(k *stand) model.Act {
		return model.CorrectText{Indicator: k.indicator(k.arg(0)), Field: model.FieldIndicator, Text: k.arg(1)}
	},
	"nama": func(k *stand) model.Act {
		return model.CorrectText{Line: k.line(k.arg(0)), Field: model.FieldName, Text: k.arg(1)}
	},
	"putus": decide,

	"catat": func(k *stand) model.Act { return model.TakeNote{Text: k.arg(0)} },
	"klaim": func(k *stand) model.Act {
		return model.RecordClaim{Text: k.arg(0), Value: k.arg(1), Source: k.arg(2)}
	},
	"arahan": func(k *stand) model.Act {
		return model.GiveDirective{Text: k.arg(0), Due: model.Date(k.arg(1)), Owner: k.arg(2)}
	},
	"kunjungan": func(k *stand) model.Act {
		return model.GiveDirective{Text: k.arg(0), Place: k.arg(1), Due: model.Date(k.arg(2)), Owner: k.arg(3), Form: model.Visit}
	},
	"beres": func(k *stand) model.Act {
		return model.SetDirective{Directive: k.directive(k.arg(0)), State: model.Finished, Evidence: k.arg(1)}
	},
	"batal": func(k *stand) model.Act {
		return model.SetDirective{Directive: k.directive(k.arg(0)), State: model.Cancelled, Evidence: k.arg(1)}
	},
	"minta": func(k *stand) model.Act {
		return model.RequestExtension{Directive: k.directive(k.arg(0)), To: model.Date(k.arg(1)), Reason: k.arg(2)}
	},
	"jawab": func(k *stand) model.Act {
		answer := map[string]model.Answer{"setuju": model.Granted, "tolak": model.Refused}[k.arg(1)]
		return model.AnswerExtension{Extension: k.extension(k.arg(0)), Answer: answer, Why: k.arg(2)}
	},
}

// people gives the mayor and the heads of all agencies.
func people(p *model.Plan) []model.Person {
	list := []model.Person{{Office: "Wali Kota"}}
	for _, a := range p.Agencies.Of(0) {
		list = append(list, model.Person{Office: a.Head, Agency: a.ID})
	}
	return list
}

// present gives those of today's list whom the cue names: all, or the head of an agency.
func (k *stand) present() (list []model.ID) {
	for _, r := range k.plan.Participants.Of(k.day()) {
		if k.arg(0) == "semua" || r.Agency != 0 && r.Agency == k.agency(k.arg(0)) {
			list = append(list, r.ID)
		}
	}
	return list
}

// carry goes on with the slots that the cue names on the next day, with the one being held where it names none.
func carry(k *stand) model.Act {
	var a model.CarrySlot
	for _, name := range k.cue.Args {
		a.Slots = append(a.Slots, k.slot(name))
	}
	return a
}

// pray adds a prayer: its hour, its minutes, and the agency before which it stands.
func pray(k *stand) model.Act {
	fixed := model.DayMinute(k.cue.hour(0).Sub(at(k.cue.Day, "00.00")).Minutes())
	return model.AddSlot{
		Slot:   model.Slot{Day: k.day(), Purpose: model.Prayer, Title: "Salat Asar", Fixed: fixed, Presentation: int(number(k.arg(1)))},
		Before: k.slot(k.arg(2)),
	}
}

func (c Cue) hour(i int) model.Instant { return at(c.Day, c.Args[i]) }

var verdicts = map[string]model.Verdict{
	"setuju": model.Accepted, "perbaikan": model.AcceptedFixing, "tunda": model.Deferred, "tolak": model.Rejected,
}

// decide gives a verdict on a line, or on an agency where no line is named.
func decide(k *stand) model.Act {
	agency, _ := cutLine(k.arg(0))
	a := model.Decide{Agency: k.agency(agency), Verdict: verdicts[k.arg(1)]}
	if line := k.line(k.arg(0)); line != 0 {
		a.Lines = []model.ID{line}
	}
	return a
}
