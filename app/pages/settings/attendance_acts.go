package settings

import (
	"strings"

	"benangmerah/app/frame"
	"benangmerah/app/text"
	"benangmerah/model"
)

// presenceAct is how somebody was there as an act, nil where something else of a participant changes or an hour is taken away.
func presenceAct(before, after model.Participant) model.Act {
	act := model.SetPresence{Participants: []model.ID{after.ID}, Presence: after.Presence, Deputy: after.Deputy}
	if after.Arrived != before.Arrived {
		act.Arrived = after.Arrived
	}
	changed := before
	changed.Presence, changed.Deputy, changed.Arrived = after.Presence, after.Deputy, after.Arrived
	if changed != after || before.Arrived != 0 && after.Arrived == 0 {
		return nil
	}
	return act
}

// tick ticks somebody, or takes the tick away. In the column of presence the key that ticks goes to the next kind of it.
func (a *attendance) tick(row int) {
	if a.list.canStep() {
		a.list.step()
		return
	}
	if r := a.list.at(row); r != nil && row < len(a.list.rows) {
		a.ticked[r.ID] = !a.ticked[r.ID]
		a.list.grid.RefreshRow(row)
	}
}

// awaited gives who is to be set present: those ticked or, where none is, those of a block or everybody of whom nothing is known yet.
func (a *attendance) awaited() (list []model.ID) {
	b := a.list.grid.Selection()
	block := b.Row < b.LastRow
	for _, r := range a.list.rows {
		if a.ticked[r.ID] {
			list = append(list, r.ID)
		}
	}
	if len(list) > 0 {
		return list
	}
	for i, r := range a.list.rows {
		if block && i >= b.Row && i <= b.LastRow || !block && r.Presence == model.Expected {
			list = append(list, r.ID)
		}
	}
	return list
}

func (a *attendance) canSetPresent() bool {
	return a.page.writable() && len(a.page.desk.Plan().Participants.Of(a.day)) > 0
}

// allPresent sets people present, as one act, with the hour at which it is done where none is known.
func (a *attendance) allPresent() {
	if !a.canSetPresent() || !a.list.grid.CommitEdit() {
		return
	}
	people := a.awaited()
	if len(people) == 0 {
		a.page.desk.Tell(a.page.desk.Say(text.SettingsAllPresent))
		return
	}
	clear(a.ticked)
	a.list.tell(a.page.act(model.SetPresence{Participants: people, Presence: model.Present}))
	a.list.grid.Refresh()
}

// count says how many of the day are there, sent somebody, are not there, and are waited for.
func (a *attendance) count() string {
	if a.page.desk.Plan() == nil {
		return ""
	}
	n := map[model.Presence]int{}
	for _, r := range a.page.desk.Plan().Participants.Of(a.day) {
		n[r.Presence]++
	}
	return a.page.desk.Say(text.SettingsTally, n[model.Present], n[model.Deputy], n[model.Absent], n[model.Expected])
}

func (a *attendance) canCopy() bool { return a.page.writable() && a.day != 0 }

// copyDay puts everybody of the last list before on that of the day in view who is not there yet, of this meeting or an earlier one.
func (a *attendance) copyDay() {
	if a.canCopy() && a.list.grid.CommitEdit() {
		a.list.tell(a.page.act(model.CopyAttendance{To: a.day}))
	}
}

// paste enters a block of cells. Where it begins below the last row it is read as a list of people, whatever its columns are, unless it says how they were
// there: then it is one of the program's own.
func (a *attendance) paste(row, col int, block [][]string) (refusal string) {
	own := len(block) == 1 && len(block[0]) == 1 || a.saysPresence(col, block)
	if row < len(a.list.rows) || own || !a.page.writable() {
		return a.list.paste(row, col, block)
	}
	lines := make([]string, len(block))
	for i, cells := range block {
		for _, cell := range cells {
			lines[i] += frame.OneLine(cell) + "\t"
		}
	}
	people := a.page.desk.Plan().ReadPeople(strings.Join(lines, "\n"))
	if len(people) == 0 {
		return a.list.paste(row, col, block)
	}
	return a.add(people)
}

// saysPresence says whether a block that begins in a column holds kinds of presence, and nothing else, in theirs.
func (a *attendance) saysPresence(col int, block [][]string) bool {
	said := false
	for _, line := range block {
		at := attendancePresence - col
		if at < 0 || at >= len(line) || frame.OneLine(line[at]) == "" {
			continue
		}
		var r model.Participant
		if a.list.fields[attendancePresence].set(&r, line[at]) != "" {
			return false
		}
		said = true
	}
	return said
}

// add puts people on the list of the day, as one act, and names the first whose agency is not known.
func (a *attendance) add(people []model.ReadPerson) (refusal string) {
	act := model.AddParticipants{Day: a.day}
	var unsure []model.ReadPerson
	for _, who := range people {
		act.People = append(act.People, who.Person)
		if who.Unknown != "" {
			unsure = append(unsure, who)
		}
	}
	before := len(a.list.rows)
	if refusal := a.page.act(act); refusal != "" {
		return refusal
	}
	say, added := a.page.desk.Say, len(a.list.rows)-before
	if len(unsure) > 0 {
		a.page.desk.Tell(say(text.SettingsPeopleUnsure, added, unsure[0].Row, unsure[0].Unknown, len(unsure)))
	} else {
		a.page.desk.Tell(say(text.SettingsPeopleAdded, added))
	}
	return ""
}
