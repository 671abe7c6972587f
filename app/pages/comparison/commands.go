package comparison

import (
	"fyne.io/fyne/v2"

	"benangmerah/app/frame"
	"benangmerah/app/text"
	"benangmerah/model"
)

// The keys of the page.
var (
	columnKeys = [model.MaxColumns]text.Key{alt(fyne.Key1), alt(fyne.Key2), alt(fyne.Key3), alt(fyne.Key4)}
	agencyKey  = text.Plain(fyne.KeyF2)
	lineKey    = alt(fyne.KeyL)
	keepKey    = text.Ctrl(fyne.KeyS)
	listKey    = text.Ctrl(fyne.KeyG)
	addKey     = text.Plain(fyne.KeyF3)
	dropKey    = text.Plain(fyne.KeyF4)
	rowsKey    = text.Plain(fyne.KeyF5)
	sortKey    = text.Plain(fyne.KeyF6)
	lensKey    = text.Plain(fyne.KeyF7)
	stepKey    = text.Plain(fyne.KeyF8)
	targetsKey = text.Plain(fyne.KeyF9)
	readKey    = text.Plain(fyne.KeyF10)
	openKey    = text.Plain(fyne.KeyReturn)
	backKey    = text.Plain(fyne.KeyBackspace)
	searchKey  = text.Ctrl(fyne.KeyF)
	boxKey     = text.Ctrl(fyne.KeyT)
	cutKey     = text.CtrlShift(fyne.KeyK)
	shiftKey   = text.CtrlShift(fyne.KeyG)
	untryKey   = text.Plain(fyne.KeyDelete)
	exportKey  = text.Ctrl(fyne.KeyP)
	paperKey   = text.CtrlShift(fyne.KeyP)
	sendKey    = text.Ctrl(fyne.KeyReturn)
	gridKey    = alt(fyne.KeyDown)
	linksKey   = alt(fyne.KeyP)
	checkKey   = alt(fyne.KeyK)
)

func alt(name fyne.KeyName) text.Key { return text.Key{Name: name, Modifier: fyne.KeyModifierAlt} }

// Commands gives what can be done on the page.
func (p *Page) Commands() []text.Command {
	return append(append([]text.Command{
		{Name: text.ComparisonCmdShow, Key: sendKey, Do: p.send, On: p.hasRows},
		{Name: text.ComparisonCmdExport, Key: exportKey, Do: p.export, On: p.hasRows},
		{Name: text.ComparisonPaper, Key: paperKey, Do: p.writePaper, On: p.hasPaper},
		{Name: text.ComparisonCmdKeep, Key: keepKey, Do: p.askKeep, On: p.canKeep},
		{Name: text.ComparisonCmdList, Key: listKey, Do: p.showKept, On: p.hasFile},
		{Name: text.ComparisonCmdAgency, Key: agencyKey, Do: p.pickAgencies, On: p.hasFile},
		{Name: text.ComparisonCmdLine, Key: lineKey, Do: p.pickLine, On: p.hasFile},
		{Name: text.ComparisonCmdAdd, Key: addKey, Do: p.addColumn, On: p.canAdd},
		{Name: text.ComparisonCmdDrop, Key: dropKey, Do: p.dropColumn, On: p.canDrop},
		{Name: text.ComparisonCmdRows, Key: rowsKey, Do: p.nextRows, On: p.hasFile},
		{Name: text.ComparisonCmdSort, Key: sortKey, Do: p.nextSort, On: p.hasMoney},
		{Name: text.ComparisonCmdLens, Key: lensKey, Do: p.nextLens, On: p.hasMoney},
		{Name: text.ComparisonCmdStep, Key: stepKey, Do: p.toggleStep, On: p.hasSteps},
		{Name: text.ComparisonCmdTargets, Key: targetsKey, Do: p.toggleTargets, On: p.hasLines},
		{Name: text.ComparisonRead, Key: readKey, Do: p.fetch, On: p.isUnread},
		{Name: text.ComparisonCmdOpen, Key: openKey, Do: p.open, On: p.hasRows},
		{Name: text.ComparisonCmdBack, Key: backKey, Do: p.back, On: p.canBack},
		{Name: text.ComparisonCmdSearch, Key: searchKey, Do: func() { p.desk.Focus(p.view.search) }, On: p.hasFile},
		{Name: text.ComparisonCmdGrid, Key: gridKey, Do: p.focusWork, On: p.hasFile},
		{Name: text.ComparisonCmdLinks, Key: linksKey, Do: p.desk.ShowLinks, On: p.hasFile},
		{Name: text.ComparisonCmdCheck, Key: checkKey, Do: p.desk.ShowConsistency, On: p.hasFile},
	}, p.scenarioCommands()...), p.columnCommands()...)
}

func (p *Page) scenarioCommands() []text.Command {
	mayTry := func() bool { return p.mayTry() && p.hasRows() }
	return []text.Command{
		{Name: text.ScenarioCmdOpen, Key: boxKey, Do: p.desk.ShowScenarios, On: p.hasFile},
		{Name: text.ScenarioCmdTry, Do: p.tryHere, On: mayTry},
		{Name: text.ScenarioCmdUntry, Key: untryKey, Do: p.untryHere, On: mayTry},
		{Name: text.ScenarioCmdCut, Key: cutKey, Do: p.askCut, On: mayTry},
		{Name: text.ScenarioCmdShift, Key: shiftKey, Do: p.askShift, On: mayTry},
	}
}

func (p *Page) columnCommands() (list []text.Command) {
	for i, name := range text.ComparisonCmdColumns {
		on := func() bool { return p.hasFile() && i < p.panel.Count }
		list = append(list, text.Command{Name: name, Key: columnKeys[i], Do: func() { p.activate(i) }, On: on})
	}
	return list
}

// hasPaper says whether there is a paper of what is looked at: of money, not of measures.
func (p *Page) hasPaper() bool { return p.hasRows() && !p.panel.Measures }

// hasSteps says whether the column before the last is another than the first.
func (p *Page) hasSteps() bool { return p.hasMoney() && p.panel.Count > model.MinColumns }

// hasMoney says whether rows are of money, which can be ordered by how much it moved.
func (p *Page) hasMoney() bool { return p.hasFile() && !p.panel.Measures }

// hasLines says whether rows are lines, which may have targets.
func (p *Page) hasLines() bool {
	return p.hasMoney() && p.panel.Filter.By == model.ByLine && p.panel.Filter.Level > 0
}

func (p *Page) isUnread() bool { return p.hasFile() && p.matrix == nil }

// send shows on the wall what is looked at, and says what is there now, or why it is not.
func (p *Page) send() {
	p.desk.ShowPanel(p.panel)
	frame.TellWall(p.desk)
}
