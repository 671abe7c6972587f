package priorities

import (
	"fyne.io/fyne/v2"

	"benangmerah/app/frame"
	"benangmerah/app/text"
	"benangmerah/model"
)

// The keys of the page.
var (
	rankingKey = text.Alt(fyne.Key1)
	scoresKey  = text.Alt(fyne.Key2)
	setupKey   = text.Alt(fyne.Key3)
	workKey    = text.Alt(fyne.KeyReturn)
	pairsKey   = text.Alt(fyne.Key4)
	officesKey = text.Alt(fyne.Key5)
	newKey     = text.Ctrl(fyne.KeyT)
	nextKey    = text.Ctrl(fyne.KeyPageDown)

	scenarioKey = text.Ctrl(fyne.KeyPageUp)
	renameKey   = text.AltShift(fyne.KeyN)
	copyKey     = text.AltShift(fyne.KeyC)
	removeKey   = text.AltShift(fyne.KeyDelete)
	searchKey   = text.Ctrl(fyne.KeyF)
	exportKey   = text.Ctrl(fyne.KeyP)
	sendKey     = text.Ctrl(fyne.KeyReturn)
	orderKey    = text.Ctrl(fyne.KeyU)
	computeKey  = text.Ctrl(fyne.KeyJ)
	needsKey    = text.Ctrl(fyne.KeyG)
	excludeKey  = text.Ctrl(fyne.KeyH)
	settleKey   = text.Alt(fyne.KeyJ)
	upKey       = text.Alt(fyne.KeyUp)
	downKey     = text.Alt(fyne.KeyDown)
	dropKey     = text.Ctrl(fyne.KeyDelete)
	sideDown    = text.Alt(fyne.KeyPageDown)
	sideUp      = text.Alt(fyne.KeyPageUp)

	mustKey   = text.Plain(fyne.KeyF2)
	outKey    = text.Plain(fyne.KeyF3)
	deferKey  = text.Plain(fyne.KeyF4)
	freeKey   = text.Plain(fyne.KeyF5)
	acrossKey = text.Plain(fyne.KeyF6)
	backKey   = text.Plain(fyne.KeyF7)
	ruleKey   = text.Plain(fyne.KeyF8)
	revealKey = text.Plain(fyne.KeyF9)
	trimKey   = text.Plain(fyne.KeyF10)
	ownKey    = text.Plain(fyne.KeyInsert)

	allKey    = text.Plain(fyne.KeyF5)
	scorerKey = text.Plain(fyne.KeyF6)
	beforeKey = text.Plain(fyne.KeyF7)

	methodKey   = text.Plain(fyne.KeyF2)
	useKey      = text.Plain(fyne.KeyF3)
	keepKey     = text.Plain(fyne.KeyF4)
	byAgencyKey = text.Plain(fyne.KeyF5)
	bySourceKey = text.Plain(fyne.KeyF6)
	ceilingKey  = text.Plain(fyne.KeyF7)
	addKey      = text.Plain(fyne.KeyF10)
)

// deed is a command that has a button under the ranking where it has a label.
type deed struct {
	text.Command
	label text.Sentence
}

// Commands gives what can be done on the page now.
func (p *Page) Commands() []text.Command {
	list := []text.Command{
		{Name: text.PrioritiesCmdShow, Key: sendKey, Do: p.send, On: p.canSend},
		{Name: text.PrioritiesCmdScenario, Key: scenarioKey, Do: p.nextScenario, On: p.canTry},
		{Name: text.PrioritiesCmdRanking, Key: rankingKey, Do: func() { p.look(rankingSight) }, On: p.hasRanking},
		{Name: text.PrioritiesCmdScores, Key: scoresKey, Do: func() { p.look(scoresSight) }, On: p.hasRanking},
		{Name: text.PrioritiesCmdSetup, Key: setupKey, Do: func() { p.look(setupSight) }, On: p.hasRanking},
		{Name: text.PrioritiesCmdWork, Key: workKey, Do: p.focusWork, On: p.hasRanking},
		{Name: text.PrioritiesCmdPairs, Key: pairsKey, Do: func() { p.desk.Focus(p.setup.pairs.grid) }, On: p.setup.comparesPairs},
		{Name: text.PrioritiesCmdScorers, Key: officesKey, Do: func() { p.desk.Focus(p.setup.scorers.grid) }, On: p.inSetup},
		{Name: text.PrioritiesCmdRule, Key: ruleKey, Do: p.turnRule, On: p.works},
		{Name: text.PrioritiesCmdReveal, Key: revealKey, Do: p.askReveal, On: p.canReveal},
		{Name: text.PrioritiesCmdNew, Key: newKey, Do: p.beginNew, On: p.writable},
		{Name: text.PrioritiesCmdNext, Key: nextKey, Do: p.next, On: func() bool { return len(p.rankings()) > 1 }},
		{Name: text.PrioritiesCmdRename, Key: renameKey, Do: p.askRename, On: p.works},
		{Name: text.PrioritiesCmdCopy, Key: copyKey, Do: p.askCopy, On: p.works},
		{Name: text.PrioritiesCmdRemove, Key: removeKey, Do: p.askRemove, On: p.works},
		{Name: text.PrioritiesCmdSearch, Key: searchKey, Do: p.search, On: p.hasRanking},
		{Name: text.PrioritiesCmdExport, Key: exportKey, Do: p.export, On: p.canSend},
		{Name: text.PrioritiesCmdOrder, Key: orderKey, Do: p.turnOrder, On: p.canTurnOrder},
		{Name: text.PrioritiesCmdCompute, Key: computeKey, Do: p.compute, On: p.canCompute},
		{Name: text.PrioritiesCmdNeeds, Key: needsKey, Do: func() { p.askTie(model.Needs) }, On: p.canDo},
		{Name: text.PrioritiesCmdExcludes, Key: excludeKey, Do: func() { p.askTie(model.Excludes) }, On: p.canDo},
		{Name: text.PrioritiesCmdUp, Key: upKey, Do: func() { p.moveBy(-1) }, On: p.canDo},
		{Name: text.PrioritiesCmdDown, Key: downKey, Do: func() { p.moveBy(1) }, On: p.canDo},
		{Name: text.PrioritiesCmdDrop, Key: dropKey, Do: p.dropCandidate, On: p.canDo},
		{Name: text.PrioritiesCmdSideDown, Key: sideDown, Do: func() { p.view.side.turn(1) }, On: p.canSend},
		{Name: text.PrioritiesCmdSideUp, Key: sideUp, Do: func() { p.view.side.turn(-1) }, On: p.canSend},
	}
	switch p.sight {
	case scoresSight:
		return append(list, p.scoreCommands()...)
	case setupSight:
		return append(list, p.setupCommands()...)
	}
	for _, d := range p.deeds() {
		list = append(list, d.Command)
	}
	return list
}

// deeds are what is done to the candidate under the cursor.
func (p *Page) deeds() []deed {
	lock := func(l model.Lock) func() { return func() { p.lock(l) } }
	return []deed{
		{text.Command{Name: text.PrioritiesCmdMust, Key: mustKey, Do: lock(model.LockMust), On: p.canDo}, text.PrioritiesMust},
		{text.Command{Name: text.PrioritiesCmdOut, Key: outKey, Do: lock(model.LockOut), On: p.canDo}, text.PrioritiesOut},
		{text.Command{Name: text.PrioritiesCmdDefer, Key: deferKey, Do: lock(model.LockDeferred), On: p.canDo}, text.PrioritiesDefer},
		{text.Command{Name: text.PrioritiesCmdFree, Key: freeKey, Do: p.unlock, On: p.canDo}, text.PrioritiesFree},
		{text.Command{Name: text.PrioritiesCmdAcross, Key: acrossKey, Do: p.across, On: p.canDo}, text.PrioritiesAcross},
		{text.Command{Name: text.PrioritiesCmdBack, Key: backKey, Do: p.takeBack, On: p.canDo}, text.PrioritiesTakeBack},
		{text.Command{Name: text.PrioritiesCmdTrim, Key: trimKey, Do: p.askTrim, On: p.canDo}, text.PrioritiesTrim},
		{text.Command{Name: text.PrioritiesCmdSettle, Key: settleKey, Do: p.askSettle, On: p.canSettle}, text.PrioritiesSettle},
		{text.Command{Name: text.PrioritiesCmdOwn, Key: ownKey, Do: func() { p.askOwn(nil) }, On: p.canAdd}, text.Sentence{}},
	}
}

// scoreCommands are those of the scores.
func (p *Page) scoreCommands() []text.Command {
	return []text.Command{
		{Name: text.PrioritiesCmdAll, Key: allKey, Do: p.marks.toggleAll, On: p.marks.canSeeAll},
		{Name: text.PrioritiesCmdScorer, Key: scorerKey, Do: func() { p.marks.nextScorer(1) }, On: p.hasRanking},
		{Name: text.PrioritiesCmdBefore, Key: beforeKey, Do: func() { p.marks.nextScorer(-1) }, On: p.hasRanking},
	}
}

// setupCommands are those of criteria and weights.
func (p *Page) setupCommands() []text.Command {
	return []text.Command{
		{Name: text.PrioritiesCmdMethod, Key: methodKey, Do: p.setup.nextMethod, On: p.works},
		{Name: text.PrioritiesCmdUse, Key: useKey, Do: p.setup.useTemplate, On: p.works},
		{Name: text.PrioritiesCmdKeep, Key: keepKey, Do: p.setup.askKeep, On: p.works},
		{Name: text.PrioritiesCmdByAgency, Key: byAgencyKey, Do: p.setup.turnByAgency, On: p.works},
		{Name: text.PrioritiesCmdBySource, Key: bySourceKey, Do: p.setup.turnBySource, On: p.works},
		{Name: text.PrioritiesCmdCeiling, Key: ceilingKey, Do: p.setup.askCeiling, On: p.works},
		{Name: text.PrioritiesCmdAdd, Key: addKey, Do: p.setup.addLines, On: p.works},
	}
}

// canDo says whether candidates of the ranking in view can be changed.
func (p *Page) canDo() bool { return p.canAdd() && len(p.board.rows) > 0 }

// canAdd says whether a proposal can be added to it.
func (p *Page) canAdd() bool { return p.works() && p.sight == rankingSight && !p.starting }

// inSetup says whether criteria and weights are in view.
func (p *Page) inSetup() bool { return p.hasRanking() && p.sight == setupSight && !p.starting }

// canSend says whether there is a ranking that may be seen.
func (p *Page) canSend() bool { return p.now != nil && p.now.ranked() && p.scenario == 0 }

// canTry says whether there are scenarios to look at a ranking under.
func (p *Page) canTry() bool { return p.hasRanking() && len(p.scenarios()) > 1 }

// canReveal says whether scores are kept from each other.
func (p *Page) canReveal() bool { return p.works() && p.now.blind() }

// canTurnOrder says whether the chair's order is another than the computed one.
func (p *Page) canTurnOrder() bool { return p.now != nil && p.now.moved() }

func (p *Page) search() {
	p.look(rankingSight)
	p.desk.Focus(p.view.search)
}

// turnOrder shows the rows in the chair's order, or in the computed one again.
func (p *Page) turnOrder() {
	p.byChair = !p.byChair
	p.board.read()
	p.view.show()
}

// turnRule lets the line pass over what does not fit, or stop there.
func (p *Page) turnRule() {
	if !p.works() {
		return
	}
	after := *p.now.sheet.Ranking
	after.Rule = model.StopRule
	if p.now.sheet.Ranking.Rule == model.StopRule {
		after.Rule = model.SkipRule
	}
	p.tellRefusal(p.edit(&after))
}

// send shows the ranking on the wall, and says what is there now, or why it is not.
func (p *Page) send() {
	p.catchUp()
	if !p.canSend() {
		return
	}
	p.desk.ShowRanking(p.ranking)
	frame.TellWall(p.desk)
}
