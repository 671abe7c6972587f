package priorities

import (
	"fmt"
	"strings"

	"benangmerah/app/frame"
	"benangmerah/app/parts"
	"benangmerah/app/text"
	"benangmerah/model"
)

// chair is the office that leads the meeting, as it is spoken of.
func (p *Page) chair() string {
	for _, o := range p.plan.Officials.Of(0) {
		if o.Role == model.Chair {
			return text.SpokenOffice(o.Office)
		}
	}
	return p.say(text.PrioritiesLeader)
}

// speaker is who is taken to decide: who has the floor in the slot being held, else who leads the meeting.
func (p *Page) speaker() string {
	if s := p.running(); s != nil {
		if t := p.plan.Floor(s.ID); t != nil {
			return t.Who
		}
	}
	return p.chair()
}

// running is the slot being held, nil for none.
func (p *Page) running() *model.Slot {
	if m := p.plan.CurrentMeeting(); m != nil {
		return p.plan.RunningSlot(m.ID)
	}
	return nil
}

// askWhy asks for a reason and who gave it, and does with them what act makes of the reason. Tell, which may be nil, says what it would come to.
func (p *Page) askWhy(kind, title string, tell func() string, act func(reason string) model.Act) {
	if !p.works() {
		return
	}
	p.view.strip.Ask(&parts.Form{
		Kind: kind,
		Questions: []parts.Question{
			{Title: title, Share: 3},
			{Title: p.say(text.PrioritiesSpeaker), Start: p.speaker(), Share: 1},
		},
		Tell: func([]string) string {
			if tell == nil {
				return ""
			}
			return tell()
		},
		Done: func(texts []string) string {
			if texts[0] == "" {
				return p.say(text.PrioritiesNeedWhy)
			}
			c := model.Context{Reason: texts[0], Speaker: texts[1]}
			if s := p.running(); s != nil {
				c.Slot = s.ID
			}
			return p.do(act(texts[0]), c)
		},
	})
}

// lock asks why a candidate is to be locked.
func (p *Page) lock(l model.Lock) {
	i, ok := p.current()
	if !ok {
		return
	}
	e := &p.now.sheet.Entries[i]
	p.askWhy("lock:"+string(l)+":"+e.Code, p.say(text.PrioritiesWhyLock, p.say(text.PrioritiesLocks[l]), frame.OneLine(e.Name)), nil, func(reason string) model.Act {
		return model.LockCandidate{Candidate: e.ID, Lock: l, Reason: reason}
	})
}

// unlock lets the scores of a candidate speak again.
func (p *Page) unlock() {
	if i, ok := p.current(); ok {
		p.tellRefusal(p.do(model.LockCandidate{Candidate: p.now.sheet.Entries[i].ID}, model.Context{}))
	}
}

// moveBy moves the candidate under the cursor over its neighbour above, or its neighbour below over it, by the chair's word. Beyond the line it goes in or out.
func (p *Page) moveBy(by int) {
	row, _ := p.board.grid.Cursor()
	i, ok := p.current()
	if to := row + by; ok && p.canMove(i) && to >= 0 && to < len(p.board.rows) {
		p.moveTo(i, to, by)
	}
}

func (p *Page) moveTo(i, to, by int) {
	e := &p.now.sheet.Entries
	switch r := p.board.rows[to]; {
	case r.kind == ofLine:
		p.across()
	case r.kind != ofEntry || !p.canMove(r.at):
	case by < 0:
		p.askMove(model.MoveCandidate{Candidate: (*e)[i].ID, Move: model.MoveOver, Over: (*e)[r.at].ID})
	default:
		p.askMove(model.MoveCandidate{Candidate: (*e)[r.at].ID, Move: model.MoveOver, Over: (*e)[i].ID})
	}
}

// canMove says whether a candidate is ranked; it tells why where it is not.
func (p *Page) canMove(i int) bool {
	if !p.now.ranked() || !p.now.table.Complete(i) {
		p.desk.Tell(p.say(text.PrioritiesNoOrder))
		return false
	}
	return true
}

// drop moves a candidate that was dragged in front of another one.
func (p *Page) drop(from, to int) {
	rows := p.board.rows
	if from < 0 || from >= len(rows) || rows[from].kind != ofEntry || !p.canMove(rows[from].at) {
		return
	}
	p.board.grid.MoveTo(from, colRank)
	line := p.lineRow()
	switch {
	case (from < line) != (to <= line):
		p.across()
	case to < len(rows) && rows[to].kind == ofEntry:
		p.moveTo(rows[from].at, to, -1)
	case to > from+1 && rows[to-1].kind == ofEntry:
		p.moveTo(rows[from].at, to-1, 1)
	}
}

// lineRow is the row of the line, -1 where there is none.
func (p *Page) lineRow() int {
	for i, r := range p.board.rows {
		if r.kind == ofLine {
			return i
		}
	}
	return -1
}

// across puts the candidate under the cursor in or out, against where it stands, by the chair's word.
func (p *Page) across() {
	i, ok := p.current()
	if !ok || !p.canMove(i) {
		return
	}
	funded := p.now.funded
	if p.now.order != nil {
		funded = p.now.order.Funded
	}
	move := model.MoveIn
	if funded.Has(i) {
		move = model.MoveOut
	}
	p.askMove(model.MoveCandidate{Candidate: p.now.sheet.Entries[i].ID, Move: move})
}

// askMove asks why the chair moves a candidate, and says who would come in and go out by it.
func (p *Page) askMove(move model.MoveCandidate) {
	title := p.say(text.PrioritiesWhyIn, p.plainName(move.Candidate))
	switch move.Move {
	case model.MoveOut:
		title = p.say(text.PrioritiesWhyOut, p.plainName(move.Candidate))
	case model.MoveOver:
		title = p.say(text.PrioritiesWhyOver, p.plainName(move.Candidate), p.plainName(move.Over))
	}
	p.askWhy(fmt.Sprintf("move:%s:%d:%d", move.Move, move.Candidate, move.Over), title, func() string { return p.foretold(move) }, func(reason string) model.Act {
		move.Reason = reason
		p.byChair = true
		return move
	})
}

// foretold says what a move would do to the list as it stands now by the chair's word.
func (p *Page) foretold(move model.MoveCandidate) string {
	if p.now == nil || p.now.table == nil {
		return ""
	}
	after, err := p.now.sheet.ChairWith(p.now.table, move)
	if err != nil {
		return p.told(err)
	}
	before := p.now.funded
	if p.now.order != nil {
		before = p.now.order.Funded
	}
	if words := p.changeWords(changed(before, after.Funded)); words != "" {
		return plain(p.say(text.PrioritiesThen, words))
	}
	return p.say(text.PrioritiesNoEffect)
}

func (p *Page) plainName(id model.ID) string { return plain(p.candidateName(id)) }

// takeBack takes back the last move of the candidate under the cursor.
func (p *Page) takeBack() {
	i, ok := p.current()
	if !ok {
		return
	}
	e := &p.now.sheet.Entries[i]
	moves := p.plan.Overrides.Of(p.ranking)
	for n := len(moves) - 1; n >= 0; n-- {
		if o := moves[n]; o.Candidate == e.ID || o.Over == e.ID {
			p.tellRefusal(p.do(model.Edit{Title: model.MoveCandidate{}.Name(), Drop: []model.Record{o}}, model.Context{Speaker: p.speaker()}))
			return
		}
	}
	p.desk.Tell(p.say(text.PrioritiesNoMove, frame.OneLine(e.Name)))
}

// askTrim asks what a candidate is to be trimmed to; a proposal of its own is asked for anew.
func (p *Page) askTrim() {
	i, ok := p.current()
	if !ok || !p.works() {
		return
	}
	e := &p.now.sheet.Entries[i]
	if e.Line == nil && e.Proposal == nil {
		p.askOwn(e.Candidate)
		return
	}
	if !e.Known {
		p.desk.Tell(p.unknownWords(e))
		return
	}
	start, left := "", model.Money(0)
	if p.now.table != nil {
		left = p.now.funded.Left
	}
	if !p.now.fundedNow(i) && left > 0 && left < e.Asked {
		start = p.entryOf(left)
	}
	p.view.strip.Ask(&parts.Form{
		Kind:      "trim:" + e.Code,
		About:     p.say(text.PrioritiesTrimLeft, p.rupiah(e.Asked), p.rupiah(left)),
		Questions: []parts.Question{{Title: p.say(text.PrioritiesTrimTo, frame.OneLine(e.Name)), Start: start, Echo: p.moneyEcho}},
		Done:      func(texts []string) string { return p.trim(e.Candidate, e.Asked, texts[0]) },
	})
}

func (r *reading) fundedNow(i int) bool { return r.table != nil && r.funded.Has(i) }

// trim lets a candidate compete with less than it asks for; an empty text takes that back.
func (p *Page) trim(c *model.Candidate, asked model.Money, typed string) (refusal string) {
	amount, given, refusal := p.readMoney(typed)
	switch {
	case refusal != "":
		return refusal
	case given && (amount <= 0 || amount >= asked):
		return p.say(text.PrioritiesTrimRange, p.rupiah(asked))
	}
	after := *c
	after.Cost = amount
	return p.edit(&after)
}

// edit puts records of the ranking into the file.
func (p *Page) edit(records ...model.Record) (refusal string) {
	return p.do(model.Edit{Title: editing, Put: records}, model.Context{})
}

// editing names the acts that change a ranking.
const editing = "ranking.edit"

// askTie asks which other candidate the one under the cursor needs or excludes.
func (p *Page) askTie(tie model.Tie) {
	i, ok := p.current()
	if !ok || !p.works() {
		return
	}
	e := &p.now.sheet.Entries[i]
	title := text.PrioritiesOther
	if tie == model.Excludes {
		title = text.PrioritiesOtherNot
	}
	about := ""
	if words := p.tieWords(e); len(words) > 0 {
		about = p.say(text.PrioritiesTieNow, plain(strings.TrimRight(strings.Join(words, " "), ".")))
	}
	p.view.strip.Ask(&parts.Form{
		Kind: string(tie) + ":" + e.Code, About: about,
		Questions: []parts.Question{{Title: p.say(title, frame.OneLine(e.Name)), Echo: p.matchEcho}},
		Done:      func(texts []string) string { return p.tie(e.ID, tie, texts[0]) },
	})
}

// tie makes a condition, or takes back the one that there is.
func (p *Page) tie(candidate model.ID, tie model.Tie, typed string) (refusal string) {
	at, ok := p.match(typed)
	if !ok {
		return p.say(text.PrioritiesUnknown, typed)
	}
	other := p.now.sheet.Entries[at].ID
	for _, c := range p.plan.Conditions.Of(candidate) {
		if c.Other == other && c.Tie == tie {
			return p.do(model.Edit{Title: editing, Drop: []model.Record{c}}, model.Context{})
		}
	}
	return p.edit(&model.Condition{Candidate: candidate, Other: other, Tie: tie})
}

// askOwn asks for a proposal outside the plan: a new one, or one that is there.
func (p *Page) askOwn(c *model.Candidate) {
	if !p.works() {
		return
	}
	kind, name, cost, agency := "own", "", "", ""
	if c != nil {
		kind, name, cost = "own:"+c.Name, c.Name, p.entryOf(c.Cost)
		if a := p.plan.Agencies.Get(c.Agency); a != nil {
			agency = a.Label()
		}
	}
	p.view.strip.Ask(&parts.Form{
		Kind: kind, About: p.say(text.PrioritiesOwnAbout),
		Questions: []parts.Question{
			{Title: p.say(text.PrioritiesOwnName), Start: name, Share: 2},
			{Title: p.say(text.PrioritiesOwnCost), Start: cost, Echo: p.moneyEcho},
			{Title: p.say(text.PrioritiesOwnAgency), Start: agency, Echo: p.agencyEcho},
		},
		Done: func(texts []string) string { return p.putOwn(c, texts) },
	})
}

func (p *Page) putOwn(c *model.Candidate, texts []string) (refusal string) {
	after := model.Candidate{Ranking: p.ranking, Order: len(p.plan.Candidates.Of(p.ranking)) + 1}
	if c != nil {
		after = *c
	}
	amount, _, refusal := p.readMoney(texts[1])
	if refusal != "" {
		return refusal
	}
	after.Name, after.Cost, after.Agency = texts[0], amount, 0
	if texts[2] != "" {
		a := p.findAgency(texts[2])
		if a == nil {
			return p.say(text.PrioritiesNoAgency, texts[2])
		}
		after.Agency = a.ID
	}
	return p.edit(&after)
}

// dropCandidate takes the candidate under the cursor out of the ranking, after asking.
func (p *Page) dropCandidate() {
	i, ok := p.current()
	if !ok || !p.works() {
		return
	}
	e := &p.now.sheet.Entries[i]
	p.desk.Ask(p.say(text.PrioritiesDropAsk, frame.OneLine(e.Name)), p.say(text.PrioritiesDrop), func() {
		p.tellRefusal(p.do(model.Edit{Title: editing, Drop: []model.Record{e.Candidate}}, model.Context{}))
	})
}

// openRow computes what it would take for a candidate below the line to come in; a proposal of its own is written anew.
func (p *Page) openRow() {
	i, ok := p.current()
	switch {
	case !ok:
	case p.now.ranked() && p.below(i) && p.now.large():
		p.desk.Tell(p.told(p.now.table.Searchable()))
	case p.now.ranked() && p.below(i) && p.now.ways[i] == nil:
		p.computeWay(i)
	case p.now.sheet.Entries[i].Line == nil && p.now.sheet.Entries[i].Proposal == nil:
		p.askOwn(p.now.sheet.Entries[i].Candidate)
	}
}
