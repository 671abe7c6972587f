package refocusing

import (
	"slices"

	"fyne.io/fyne/v2"

	"benangmerah/app/text"
)

// The keys of the page, beside those of its tables.
var (
	editKey       = text.Plain(fyne.KeyF2)
	newKey        = text.Plain(fyne.KeyF3)
	listKey       = text.Plain(fyne.KeyF4)
	agenciesKey   = text.Ctrl(fyne.KeyF4)
	approveKey    = text.Plain(fyne.KeyF5)
	approveAllKey = text.Ctrl(fyne.KeyF5)
	rejectKey     = text.Plain(fyne.KeyF6)
	reopenKey     = text.Plain(fyne.KeyF7)
	ruleKey       = text.Plain(fyne.KeyF8)
	applyKey      = text.Ctrl(fyne.KeyF8)
	fillKey       = text.Plain(fyne.KeyF9)
	adoptKey      = text.Plain(fyne.KeyF10)
	adoptRestKey  = text.Ctrl(fyne.KeyF10)
	removeKey     = text.Ctrl(fyne.KeyF3)
	paperKey      = text.Ctrl(fyne.KeyP)
	searchKey     = text.Ctrl(fyne.KeyF)
	sendKey       = text.Ctrl(fyne.KeyReturn)
	unitsKey      = text.Alt(fyne.Key1)
	sharesKey     = text.Alt(fyne.Key2)
	rulesKey      = text.Alt(fyne.Key3)
	detailsKey    = text.Alt(fyne.Key4)
)

// Commands gives what can be done on the page.
func (p *Page) Commands() []text.Command {
	list := []text.Command{
		{Name: text.RefocusingCmdOne, Key: unitsKey, Do: func() { p.turn(ofUnits) }, On: p.hasSheet},
		{Name: text.RefocusingCmdTwo, Key: sharesKey, Do: func() { p.turn(ofShares) }, On: p.hasSheet},
		{Name: text.RefocusingCmdRules, Key: rulesKey, Do: func() { p.turn(ofRules) }, On: p.hasSheet},
		{Name: text.RefocusingCmdDetails, Key: detailsKey, Do: p.toggleDetails, On: p.hasSheet},
		{Name: text.RefocusingCmdSearch, Key: searchKey, Do: p.FocusSearch, On: p.hasSheet},
		{Name: text.RefocusingShow, Key: sendKey, Do: p.send, On: p.hasSheet},
		{Name: text.RefocusingNew, Key: newKey, Do: p.askNew, On: p.Writable},
		{Name: text.RefocusingRemove, Key: removeKey, Do: p.askRemove, On: p.canWrite},
		{Name: text.RefocusingCmdEarlier, Key: text.Alt(fyne.KeyUp), Do: func() { p.side.Step(-1) }, On: p.hasSheet},
		{Name: text.RefocusingCmdLater, Key: text.Alt(fyne.KeyDown), Do: func() { p.side.Step(1) }, On: p.hasSheet},
		{Name: text.RefocusingCmdSheets, Key: text.Alt(fyne.KeyLeft), Do: p.FocusSide, On: p.HasFile},
	}
	return slices.Concat(list, p.sheetDeeds(), p.unitDeeds(), p.ruleDeeds())
}

// sheetDeeds are what can be done to the sheet that is looked at as a whole.
func (p *Page) sheetDeeds() []text.Command {
	return []text.Command{
		{Name: text.RefocusingEdit, Button: text.RefocusingEdit, Key: editKey, Do: p.askEdit, On: p.canWrite},
		{Name: text.RefocusingAdopt, Button: text.RefocusingAdoptNow, Key: adoptKey, Do: p.askAdopt, On: p.canWrite},
		{Name: text.RefocusingAdoptRest, Key: adoptRestKey, Do: p.askAdoptRest, On: p.canWrite},
		{Name: text.RefocusingPaper, Button: text.RefocusingPaper, Key: paperKey, Do: p.writePaper, On: p.hasSheet},
	}
}

// unitDeeds are what brings units into the sheet, and what is decided about them.
func (p *Page) unitDeeds() []text.Command {
	return []text.Command{
		{Name: text.RefocusingList, Button: text.RefocusingList, Key: listKey, Do: p.askList, On: p.canWrite},
		{Name: text.RefocusingAgencies, Button: text.RefocusingOfAgencies, Key: agenciesKey, Do: p.askAgencies, On: p.canWrite},
		{Name: text.RefocusingFill, Button: text.RefocusingFill, Key: fillKey, Do: p.askFill, On: p.canWrite},
		{Name: text.RefocusingApprove, Button: text.RefocusingApprove, Key: approveKey, Do: p.approve, On: p.canDecide},
		{Name: text.RefocusingReject, Button: text.RefocusingReject, Key: rejectKey, Do: p.askReject, On: p.canDecide},
		{Name: text.RefocusingReopen, Button: text.RefocusingReopen, Key: reopenKey, Do: p.reopen, On: p.canDecide},
		{Name: text.RefocusingApproveAll, Button: text.RefocusingAllGood, Key: approveAllKey, Do: p.approveAll, On: p.waiting},
	}
}

// ruleDeeds are those of the rules.
func (p *Page) ruleDeeds() []text.Command {
	return []text.Command{
		{Name: text.RefocusingRule, Button: text.RefocusingRule, Key: ruleKey, Do: p.askRules, On: p.canWrite},
		{Name: text.RefocusingApply, Button: text.RefocusingApply, Key: applyKey, Do: p.apply, On: p.canApply},
	}
}
