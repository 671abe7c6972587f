package actors

import (
	"slices"

	"fyne.io/fyne/v2"

	"benangmerah/app/frame"
	"benangmerah/app/text"
)

// The keys of the page.
var (
	enterKey    = text.Plain(fyne.KeyF3)
	lettersKey  = text.Ctrl(fyne.KeyP)
	apartKey    = text.CtrlShift(fyne.KeyP)
	exportKey   = text.Alt(fyne.KeyE)
	readKey     = text.Alt(fyne.KeyI)
	sendKey     = text.Ctrl(fyne.KeyReturn)
	searchKey   = text.Ctrl(fyne.KeyF)
	rankKey     = text.Alt(fyne.KeyR)
	stateKey    = text.Alt(fyne.Key5)
	agencyKey   = text.Alt(fyne.Key6)
	districtKey = text.Alt(fyne.Key7)
	rowsKey     = text.Alt(fyne.Key8)
	columnsKey  = text.Alt(fyne.Key9)
	widenKey    = text.Alt(fyne.Key0)
)

// lensNames are the lenses in their order, with the keys Alt+1 to Alt+4.
var (
	lensNames = [lenses]text.Sentence{ofProposals: text.ActorsProposals, ofMatrix: text.ActorsMatrix, ofCross: text.ActorsCross, ofDoubles: text.ActorsDoubles}
	lensKeys  = [lenses]text.Key{text.Alt(fyne.Key1), text.Alt(fyne.Key2), text.Alt(fyne.Key3), text.Alt(fyne.Key4)}
)

// Commands gives what can be done on the page. Keys that several lenses use are those of the lens in view.
func (p *Page) Commands() []text.Command {
	list := []text.Command{
		{Name: text.ActorsEnter, Key: enterKey, Do: p.begin, On: p.enterable},
		{Name: text.ActorsCmdLetters, Key: lettersKey, Do: p.letters, On: p.hasProposals},
		{Name: text.ActorsCmdApart, Key: apartKey, Do: p.lettersApart, On: p.hasProposals},
		{Name: text.ActorsShow, Key: sendKey, Do: p.send, On: p.canSend},
		{Name: text.ActorsCmdSearch, Key: searchKey, Do: p.at(p.Search), On: p.hasIntake},
		{Name: text.ActorsCmdExport, Key: exportKey, Do: p.export, On: p.canExport},
		{Name: text.ActorsCmdState, Key: stateKey, Do: p.at(p.pickers.states), On: p.choosing},
		{Name: text.ActorsCmdAgency, Key: agencyKey, Do: p.at(p.pickers.agencies), On: p.choosing},
		{Name: text.ActorsCmdDistrict, Key: districtKey, Do: p.at(p.pickers.districts), On: p.choosing},
		{Name: text.ActorsCmdRows, Key: rowsKey, Do: p.at(p.pickers.rows), On: p.crosses},
		{Name: text.ActorsCmdColumns, Key: columnsKey, Do: p.at(p.pickers.columns), On: p.crosses},
		{Name: text.ActorsCmdWiden, Key: widenKey, Do: p.widen, On: p.hasIntake},
		{Name: text.ActorsCmdEarlier, Key: text.Alt(fyne.KeyUp), Do: func() { p.side.Step(-1) }, On: p.hasIntake},
		{Name: text.ActorsCmdLater, Key: text.Alt(fyne.KeyDown), Do: func() { p.side.Step(1) }, On: p.hasIntake},
		{Name: text.ActorsCmdIntakes, Key: text.Alt(fyne.KeyLeft), Do: p.FocusSide, On: p.hasIntake},
	}
	for l := range lenses {
		list = append(list, text.Command{Name: lensNames[l], Key: lensKeys[l], Do: func() { p.turn(l) }, On: p.hasIntake})
	}
	return frame.Also(list, slices.Concat(p.intakeDeeds(), p.deedsInView(), p.answerDeeds(), p.previewDeeds(), p.doubleDeeds()))
}

func (p *Page) choosing() bool { return p.hasIntake() && p.lens != ofCross && p.preview.brought == nil }

func (p *Page) crosses() bool { return p.hasIntake() && p.lens == ofCross && p.preview.brought == nil }

// deedsInView are those of the lens in view, whose keys count.
func (p *Page) deedsInView() []text.Command {
	switch {
	case p.preview.brought != nil:
		return p.previewDeeds()
	case p.lens == ofDoubles:
		return p.doubleDeeds()
	default:
		return p.answerDeeds()
	}
}

// intakeDeeds are what can be done with the intake that is looked at.
func (p *Page) intakeDeeds() []text.Command {
	return []text.Command{
		{Button: text.ActorsNew, Name: text.ActorsNewIntake, Key: text.Alt(fyne.KeyN), Do: p.askIntake, On: p.Writable},
		{Button: text.ActorsEdit, Name: text.ActorsCmdEdit, Key: text.Alt(fyne.KeyU), Do: p.askEdit, On: p.changeable},
		{Button: text.ActorsConclude, Name: text.ActorsCmdConclude, Key: text.Alt(fyne.KeyT), Do: p.conclude, On: p.canConclude},
		{Button: text.ActorsReopen, Name: text.ActorsCmdReopen, Key: text.AltShift(fyne.KeyT), Do: p.askReopen, On: p.concluded},
		{Button: text.ActorsNext, Name: text.ActorsCmdNext, Key: text.AltShift(fyne.KeyN), Do: p.askNext, On: p.concluded},
		{Button: text.ActorsCarry, Name: text.ActorsCmdCarry, Key: text.Alt(fyne.KeyB), Do: p.carry, On: p.earlier},
		{Button: text.ActorsRead, Name: text.ActorsCmdRead, Key: readKey, Do: p.readTable, On: p.enterable},
		{Button: text.ActorsRank, Name: text.ActorsCmdRank, Key: rankKey, Do: p.openRanking, On: p.canRank},
	}
}

func (p *Page) changeable() bool { return p.Writable() && p.current() != nil }

// answerDeeds are what can be done to the proposals that are marked, or to the one under the cursor.
func (p *Page) answerDeeds() []text.Command {
	return []text.Command{
		{Button: text.ActorsAccept, Name: text.ActorsCmdAccept, Key: text.Plain(fyne.KeyF5), Do: p.askAccept, On: p.onProposal},
		{Button: text.ActorsDiscuss, Name: text.ActorsCmdDiscuss, Key: text.Plain(fyne.KeyF6), Do: p.discuss, On: p.onProposal},
		{Button: text.ActorsPostpone, Name: text.ActorsCmdPostpone, Key: text.Plain(fyne.KeyF7), Do: p.askPostpone, On: p.onProposal},
		{Button: text.ActorsReject, Name: text.ActorsCmdReject, Key: text.Plain(fyne.KeyF8), Do: p.askReject, On: p.onProposal},
		{Button: text.ActorsLock, Name: text.ActorsCmdLock, Key: text.Plain(fyne.KeyF9), Do: p.lock, On: p.onProposal},
		{Button: text.ActorsMakeLine, Name: text.ActorsCmdLine, Key: text.Plain(fyne.KeyF4), Do: p.askLine, On: p.onOne},
		{Button: text.ActorsMerge, Name: text.ActorsCmdMerge, Key: text.Plain(fyne.KeyF10), Do: p.mergeMarked, On: p.merges},
		{Name: text.ActorsCmdPart, Key: text.Ctrl(fyne.KeyF10), Do: p.part, On: p.onProposal},
		{Name: text.ActorsCmdUnlock, Key: text.Ctrl(fyne.KeyF9), Do: p.askUnlock, On: p.onProposal},
		{Name: text.ActorsCmdRenew, Key: text.Ctrl(fyne.KeyF6), Do: p.renew, On: p.onProposal},
		{Button: text.ActorsActor, Name: text.ActorsCmdActor, Key: text.Plain(fyne.KeyF2), Do: p.askActor, On: p.onOne},
		{Name: text.ActorsCmdHelp, Key: text.Alt(fyne.KeyJ), Do: p.askHelp, On: p.changeable},
		{Name: text.ActorsCmdUntick, Key: text.Plain(fyne.KeyEscape), Do: p.proposals.untick, On: p.ticks},
	}
}

func (p *Page) ticks() bool { return p.hasIntake() && p.inProposals() && len(p.proposals.ticked) > 0 }

// doubleDeeds are what can be done to a pair that may be the same.
func (p *Page) doubleDeeds() []text.Command {
	return []text.Command{
		{Button: text.ActorsMergeFirst, Name: text.ActorsCmdMergeFirst, Key: text.Plain(fyne.KeyF10), Do: p.mergeFirst, On: p.onPair},
		{Button: text.ActorsMergeSecond, Name: text.ActorsCmdMergeSecond, Key: text.Ctrl(fyne.KeyF10), Do: p.mergeSecond, On: p.onPair},
	}
}

// previewDeeds are what can be done with what was brought.
func (p *Page) previewDeeds() []text.Command {
	return []text.Command{
		{Button: text.ActorsTake, Name: text.ActorsCmdTake, Key: text.Plain(fyne.KeyF5), Do: p.takeAll, On: p.canTake},
		{Button: text.ActorsDrop, Name: text.ActorsCmdDrop, Key: text.Plain(fyne.KeyEscape), Do: p.preview.drop, On: p.previews},
	}
}
