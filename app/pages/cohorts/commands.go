package cohorts

import (
	"fyne.io/fyne/v2"

	"benangmerah/app/frame"
	"benangmerah/app/text"
)

// The keys of the page.
var (
	editKey   = text.Plain(fyne.KeyF2)
	newKey    = text.Plain(fyne.KeyF3)
	sendKey   = text.Ctrl(fyne.KeyReturn)
	countsKey = text.Alt(fyne.KeyReturn)
	searchKey = text.Ctrl(fyne.KeyF)
	paperKey  = text.Ctrl(fyne.KeyP)
	exportKey = text.AltShift(fyne.KeyE)
	lineKey   = text.Alt(fyne.KeyG)
	dropKey   = text.AltShift(fyne.KeyDelete)
	lensKeys  = [lenses]text.Key{text.Alt(fyne.Key1), text.Alt(fyne.Key2), text.Alt(fyne.Key3), text.Alt(fyne.Key4), text.Alt(fyne.Key5), text.Alt(fyne.Key6)}
)

// deedKeys are the keys of what can be done in a list, in the order of its buttons.
var deedKeys = [...]text.Key{
	text.Plain(fyne.KeyF4), text.Plain(fyne.KeyF5), text.Plain(fyne.KeyF6), text.Plain(fyne.KeyF7), text.Plain(fyne.KeyF8), text.Plain(fyne.KeyF9),
}

// lensNames name the lists on their buttons, lensCommands in the menu.
var (
	lensNames = [lenses]text.Sentence{
		text.CohortsMarks, text.CohortsOrder, text.CohortsRequirements, text.CohortsQuotas, text.CohortsMonths, text.CohortsChanges,
	}
	lensCommands = [lenses]text.Sentence{
		text.CohortsShowMarks, text.CohortsShowOrder, text.CohortsShowRequirements, text.CohortsShowQuotas, text.CohortsShowMonths, text.CohortsShowChanges,
	}
)

// Commands gives what can be done on the page. Keys that several lists use are those of the list in view.
func (p *Page) Commands() []text.Command {
	list := []text.Command{}
	for i, name := range lensCommands {
		list = append(list, text.Command{Name: name, Key: lensKeys[i], Do: func() { p.turn(lens(i)) }, On: p.HasFile})
	}
	list = append(
		list,
		text.Command{Name: text.CohortsNew, Key: newKey, Do: p.askNew, On: p.Writable},
		text.Command{Name: text.CohortsEdit, Key: editKey, Do: p.askEdit, On: p.works},
		text.Command{Name: text.CohortsDrop, Key: dropKey, Do: p.askRemove, On: p.works},
		text.Command{Name: text.CohortsEarlier, Key: text.Alt(fyne.KeyUp), Do: func() { p.side.Step(-1) }, On: p.hasCohort},
		text.Command{Name: text.CohortsLater, Key: text.Alt(fyne.KeyDown), Do: func() { p.side.Step(1) }, On: p.hasCohort},
		text.Command{Name: text.CohortsToSide, Key: text.Alt(fyne.KeyLeft), Do: p.FocusSide, On: p.hasCohort},
		text.Command{Name: text.CohortsFind, Key: searchKey, Do: p.FocusSearch, On: p.hasCohort},
		text.Command{Name: text.CohortsToLine, Key: lineKey, Do: p.goToLine, On: p.hasCohort},
		text.Command{Name: text.CohortsShow, Key: sendKey, Do: p.send, On: p.hasCohort},
		text.Command{Name: text.CohortsShowCounts, Key: countsKey, Do: p.sendCounts, On: p.hasCohort},
		text.Command{Name: text.CohortsPaper, Key: paperKey, Do: p.askPaper, On: p.hasCohort},
		text.Command{Name: text.CohortsExport, Key: exportKey, Do: p.export, On: p.canExport},
	)
	list = frame.Also(list, p.deeds(p.lens))
	for l := range lenses {
		list = frame.Also(list, p.deeds(l))
	}
	return list
}

// deeds are what can be done in a list.
func (p *Page) deeds(of lens) (list []text.Command) {
	add := func(label, name text.Sentence, do func(), on func() bool) {
		here := func() bool { return p.lens == of && on() }
		list = append(list, text.Command{Name: name, Button: label, Key: deedKeys[len(list)], Do: do, On: here})
	}
	switch of {
	case ofMarks:
		add(text.CohortsEvidence, text.CohortsEvidenceCmd, p.askEvidence, p.works)
		add(text.CohortsApply, text.CohortsApplyCmd, p.askApplicant, p.works)
		add(text.CohortsImportApplicants, text.CohortsImportApplicants, p.importApplicants, p.works)
		add(text.CohortsImportMarks, text.CohortsImportMarks, p.importMarks, p.works)
	case ofOrder:
		add(text.CohortDecide, text.CohortsTieCmd, p.askTie, p.onOrder)
		add(text.CohortForceIn, text.CohortForceIn, p.askIn, p.onOrder)
		add(text.CohortForceOut, text.CohortForceOut, p.askOut, p.onOrder)
		add(text.CohortUnforce, text.CohortUnforce, p.unforce, p.onOrder)
		add(text.CohortNext, text.CohortsNextCmd, p.askNext, p.canFreeze)
		add(text.CohortFreeze, text.CohortsFreezeCmd, p.askFreeze, p.canFreeze)
	case ofRequirements:
		add(text.CohortsGate, text.CohortsGateCmd, p.toggleGate, p.onRequirement)
		add(text.CohortsCopy, text.CohortsCopyCmd, p.copyRequirements, p.canCopy)
		add(text.CohortsUp, text.CohortsUpCmd, func() { p.shiftRequirement(-1) }, p.onRequirement)
		add(text.CohortsDown, text.CohortsDownCmd, func() { p.shiftRequirement(1) }, p.onRequirement)
	case ofMonths:
		add(text.CohortsReport, text.CohortsReportCmd, p.askReport, p.onMonth)
		add(text.CohortsDropReport, text.CohortsDropReportCmd, p.dropReport, p.canDropReport)
		add(text.CohortsImportReports, text.CohortsImportReports, p.importReports, p.works)
	case ofChanges:
		add(text.CohortsFromNext, text.CohortsFromNextCmd, func() { p.changes.turn(&p.changes.from) }, p.hasCohort)
		add(text.CohortsToNext, text.CohortsToNextCmd, func() { p.changes.turn(&p.changes.to) }, p.hasCohort)
	}
	return list
}

// send shows the list with its line on the wall.
func (p *Page) send() {
	p.desk.ShowCohort(p.cohort)
	p.TellWall()
}

// sendCounts shows on the wall how many are chosen and why the others are not.
func (p *Page) sendCounts() {
	p.desk.ShowCohortCounts(p.cohort)
	p.TellWall()
}
