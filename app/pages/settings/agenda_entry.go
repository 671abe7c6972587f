package settings

import (
	"cmp"
	"slices"
	"strings"

	"benangmerah/app/frame"
	"benangmerah/app/parts"
	"benangmerah/app/text"
	"benangmerah/model"
	"benangmerah/model/locale"
)

// commit enters what was typed into a cell. It gives the sentence that says why not, "" where it was taken.
func (a *agenda) commit(row, col int, typed string) (refusal string) {
	switch r := &a.rows[row]; r.kind {
	case dayRow:
		return a.commitDay(a.days[r.day].Day, col, typed)
	case begunRow:
		return a.add(a.begun, typed)
	case nextDayRow:
		return a.addDay(typed)
	case warningRow:
		return a.commitWarning(typed)
	default:
		after := r.slot
		if refusal := a.fields[col].set(&after, typed); refusal != "" || after == r.slot {
			return refusal
		}
		return a.page.act(model.EditSlot{To: after})
	}
}

// commitDay gives a day another date, or other hours.
func (a *agenda) commitDay(d *model.Day, col int, typed string) (refusal string) {
	act := model.EditDay{Day: d.ID, Date: d.Date, Start: d.Start, End: d.End}
	if col == agendaWhat {
		act.Date, refusal = a.page.readDate(typed, d.Date)
	} else {
		act.Start, act.End, refusal = a.page.readHours(typed)
	}
	if refusal != "" || act == (model.EditDay{Day: d.ID, Date: d.Date, Start: d.Start, End: d.End}) {
		return refusal
	}
	return a.page.act(act)
}

// addDay adds a day with the hours of the last.
func (a *agenda) addDay(typed string) (refusal string) {
	last := model.Day{Date: a.page.today(), Start: 8 * 60, End: 16 * 60}
	if n := len(a.days); n > 0 {
		last = *a.days[n-1].Day
	}
	date, refusal := a.page.readDate(typed, last.Date)
	if refusal != "" {
		return refusal
	}
	return a.page.act(model.EditDay{Date: date, Start: last.Start, End: last.End})
}

func (a *agenda) commitWarning(typed string) (refusal string) {
	after := *a.meeting
	if refusal := a.page.readMinutes(&after.Warning, typed); refusal != "" || after == *a.meeting {
		return refusal
	}
	return a.page.do(model.Edit{Title: "setup.meeting", Put: []model.Record{&after}})
}

// add puts an item into the agenda: as long as the one of its kind before it.
func (a *agenda) add(at begun, typed string) (refusal string) {
	s := model.Slot{Day: at.day, Purpose: model.Closing}
	if kindOf(typed) == "" && findAgency(a.page.desk.Plan(), frame.OneLine(typed)) == nil {
		return a.page.desk.Say(text.SettingsAgendaNoSuch, frame.OneLine(typed))
	}
	if refusal := a.setWhat(&s, typed); refusal != "" {
		return refusal
	}
	a.lengthen(&s)
	a.begun = begun{}
	if refusal = a.page.act(model.AddSlot{Slot: s, Before: at.before}); refusal != "" {
		a.begun = at
	}
	return refusal
}

// lengthen gives a new slot the minutes of the last one of its kind or, where there is none, the usual ones.
func (a *agenda) lengthen(s *model.Slot) {
	usual := purposes[slices.IndexFunc(purposes, func(p purpose) bool { return p.kind == s.Purpose })].minutes
	s.Presentation, s.Discussion, s.Reply = usual, 0, 0
	if s.Purpose == model.Presenting {
		s.Presentation, s.Discussion, s.Reply = usual/3, usual-2*(usual/3), usual/3
	}
	for _, d := range a.days {
		for _, f := range d.Slots {
			if f.Slot.Purpose == s.Purpose && f.Slot.Carried == 0 {
				s.Presentation, s.Discussion, s.Reply = f.Slot.Presentation, f.Slot.Discussion, f.Slot.Reply
			}
		}
	}
}

// readDate reads a date as people type it, counted from a day.
func (p *Page) readDate(typed string, from model.Date) (date model.Date, refusal string) {
	date, given, err := locale.ParseDate(typed, from)
	switch {
	case err != nil:
		return "", p.told(err)
	case !given:
		return "", p.desk.Say(text.SettingsNeedDate)
	default:
		return date, ""
	}
}

// readHours reads two times of day: "08.00–16.00", "8-16", "8 s.d. 16".
func (p *Page) readHours(typed string) (from, to model.DayMinute, refusal string) {
	bare := strings.NewReplacer("–", "-", "—", "-", "s.d.", "-", "s/d", "-", "sampai", "-", "to", "-").Replace(strings.ToLower(typed))
	first, last, both := strings.Cut(bare, "-")
	from, given, err := locale.ParseClock(first)
	to, also, errLast := locale.ParseClock(last)
	if err = cmp.Or(err, errLast); err != nil {
		return 0, 0, p.told(err)
	}
	if !both || !given || !also || from >= to {
		return 0, 0, p.desk.Say(text.SettingsBadHours, frame.OneLine(typed))
	}
	return from, to, ""
}

// echo says how an entry is understood.
func (a *agenda) echo(row, col int, typed string) string {
	switch kind := a.rows[row].kind; {
	case kind == nextDayRow, kind == dayRow && col == agendaWhat:
		from := a.page.today()
		if d := a.day(row); d != nil {
			from = d.Day.Date
		} else if n := len(a.days); n > 0 {
			from = a.days[n-1].Day.Date
		}
		date, _ := a.page.readDate(typed, from)
		return locale.FormatDateWithWeekday(date, a.page.desk.Language())
	case kind == begunRow:
		return a.echoWhat(typed)
	case kind == slotRow && a.fields[col].echo != nil:
		return a.fields[col].echo(typed)
	default:
		return ""
	}
}

// giveUp takes the row away in which an item was begun and nothing typed.
func (a *agenda) giveUp(row, _ int) {
	if a.rows[row].kind == begunRow {
		a.begun = begun{}
		a.load(false)
	}
}

// suggest gives the kinds and agencies that may be meant by what is typed, all of them where nothing is; agencies that have no slot yet before the others.
func (a *agenda) suggest(row, col int, typed string) []parts.Suggestion {
	kind := a.rows[row].kind
	typed = strings.ToLower(frame.OneLine(typed))
	if col != agendaWhat || kind != slotRow && kind != begunRow {
		return nil
	}
	var free, taken, kinds []parts.Suggestion
	for _, agency := range a.page.desk.Plan().Agencies.Of(0) {
		if !strings.Contains(strings.ToLower(agency.Code+" "+agency.Short+" "+agency.Name), typed) {
			continue
		}
		s := parts.Suggestion{Text: agency.Label()}
		if agency.Short != "" {
			s.Detail = agency.Name
		}
		if _, known := a.used[agency.ID]; known {
			s.Detail = a.page.desk.Say(text.SettingsAgendaTaken)
			taken = append(taken, s)
		} else {
			free = append(free, s)
		}
	}
	for _, p := range purposes {
		if name := a.page.desk.Say(p.name); p.kind != model.Presenting && strings.HasPrefix(strings.ToLower(name), typed) {
			kinds = append(kinds, parts.Suggestion{Text: capital(name), Detail: a.page.desk.Say(text.SettingsAgendaPurpose)})
		}
	}
	return slices.Concat(kinds, free, taken)
}

// capital gives words as they stand at the beginning.
func capital(words string) string { return strings.ToUpper(words[:1]) + words[1:] }

func (a *agenda) canStep() bool {
	row, col := a.grid.Cursor()
	s := a.slotAt(row)
	return a.page.writable() && col == agendaPurpose && s != nil && s.Purpose != model.Presenting
}

func (a *agenda) step() {
	if !a.canStep() {
		return
	}
	row, col := a.grid.Cursor()
	after := *a.slotAt(row)
	a.fields[col].next(&after)
	a.tell(a.page.act(model.EditSlot{To: after}))
}

// tell shows why something was not done that has no cell being typed in.
func (a *agenda) tell(refusal string) {
	if refusal != "" {
		a.page.desk.Tell(refusal)
	}
}

// clear empties what was typed into the slots of a block, as one act. What a slot is for stays.
func (a *agenda) clear(block parts.Block) {
	var act model.EditSlots
	for row := block.Row; row <= block.LastRow; row++ {
		s := a.slotAt(row)
		if s == nil {
			continue
		}
		after := *s
		for col := block.Col; col <= block.LastCol; col++ {
			if f := &a.fields[col]; col != agendaWhat && f.set != nil && f.next == nil {
				a.tell(f.set(&after, ""))
			}
		}
		if after != *s {
			act.To = append(act.To, after)
		}
	}
	if len(act.To) > 0 && a.page.writable() {
		a.tell(a.page.act(act))
	}
}

// paste enters a block of cells over slots, all of it or none, by one act.
func (a *agenda) paste(row, col int, block [][]string) (refusal string) {
	if !a.page.writable() {
		return a.page.desk.Say(text.ReadOnlyNow)
	}
	if len(block) == 1 && len(block[0]) == 1 && a.Cell(row, col).Editable {
		return a.commit(row, col, frame.OneLine(block[0][0]))
	}
	if refusal := a.page.wider(block, col, len(a.fields)); refusal != "" {
		return refusal
	}
	var act model.EditSlots
	for i := range block {
		if s := a.slotAt(row + i); s != nil {
			act.To = append(act.To, *s)
		} else {
			return a.page.desk.Say(text.SettingsAgendaPaste)
		}
	}
	refusal = a.page.eachCell(block, func(i, j int, typed string) string {
		if f := &a.fields[col+j]; f.set != nil {
			return f.set(&act.To[i], typed)
		}
		return a.page.desk.Say(text.SettingsCannotEnter)
	})
	if refusal != "" {
		return refusal
	}
	return a.page.act(act)
}
