package priority

import (
	"fmt"
	"math/big"
	"slices"
	"strconv"

	"benangmerah/model"
)

// Entry is a candidate as it competes.
type Entry struct {
	*model.Candidate
	Line     *model.Line       // nil for a proposal
	Proposal *model.Submission // nil for what is no proposal of an intake
	Agency   *model.Agency     // nil for none
	Code     string            // unique in the sheet
	Name     string
	Asked    model.Money // what the plan, or the proposal, asks for
	Cost     model.Money // what it competes with: Asked, or what it was trimmed to
	Known    bool        // there is a figure at all
	Given    int         // scores that count
	Wanted   int         // scores that it takes to be ranked
}

// Trimmed says whether it competes with less than was asked for.
func (e *Entry) Trimmed() bool { return e.Cost != e.Asked }

// Sheet is a ranking with everything that it is computed from. Entries, criteria and scorers stand in the order of the problem.
type Sheet struct {
	Ranking  *model.Ranking
	Stage    model.Stage // that the costs are read at
	Criteria []*model.Criterion
	Scorers  []*model.Scorer // those that count
	Entries  []Entry

	plan    *model.Plan
	at      map[model.ID]int // the place of a candidate
	sources []map[string]model.Money
	scores  scores
	labels  map[model.ID]string // how a problem names the agencies of entries
}

// Read reads a ranking; false where the plan has none of that ID, or it is a template.
func Read(p *model.Plan, ranking model.ID) (*Sheet, bool) {
	r := p.Rankings.Get(ranking)
	if r == nil || r.Template {
		return nil, false
	}
	s := &Sheet{Ranking: r, Stage: r.Stage, Criteria: p.Criteria.Of(r.ID), plan: p}
	if s.Stage == model.NoStage {
		s.Stage = p.Base()
	}
	for _, x := range p.Scorers.Of(r.ID) {
		if !x.Absent {
			s.Scorers = append(s.Scorers, x)
		}
	}
	trees := trees{plan: p, of: map[tree]map[model.ID]*model.Node{}}
	candidates := p.Candidates.Of(r.ID)
	s.at = make(map[model.ID]int, len(candidates))
	s.Entries, s.sources = make([]Entry, 0, len(candidates)), make([]map[string]model.Money, 0, len(candidates))
	s.scores = newScores(s.Scorers, s.Criteria, len(candidates))
	for _, c := range candidates {
		s.at[c.ID] = len(s.Entries)
		entry, sources := s.entry(c, &trees)
		s.Entries = append(s.Entries, entry)
		s.sources = append(s.sources, sources)
	}
	s.nameCodes()
	s.nameAgencies()
	return s, true
}

// At gives the place of a candidate, false where the sheet has none of that ID.
func (s *Sheet) At(candidate model.ID) (int, bool) {
	i, ok := s.at[candidate]
	return i, ok
}

// entry joins a candidate with its line.
func (s *Sheet) entry(c *model.Candidate, t *trees) (Entry, map[string]model.Money) {
	p := s.plan
	e := Entry{Candidate: c, Line: p.Lines.Get(c.Line), Wanted: len(s.Scorers) * len(s.Criteria), Given: s.scores.add(p.Scores.Of(c.ID))}
	if s.ofSubmission(&e) {
		return e, nil
	}
	if e.Line == nil {
		e.Agency, e.Name, e.Asked, e.Cost, e.Known = p.Agencies.Get(c.Agency), c.Name, c.Cost, c.Cost, true
		return e, nil
	}
	e.Agency, e.Name, e.Code = p.Agencies.Get(e.Line.Agency), e.Line.Name, e.Line.Code
	sources := map[string]model.Money{}
	for _, b := range p.Spending(t.node(e.Line), s.Ranking.Year, s.Stage) {
		e.Known = true
		if f := p.Funds.Get(b.Fund); f == nil || !f.Outside {
			e.Asked += b.Amount
			sources[sourceName(f)] += b.Amount
		}
	}
	if e.Cost = e.Asked; c.Cost > 0 && c.Cost < e.Asked {
		e.Cost = c.Cost
		trim(sources, e.Asked, e.Cost)
	}
	return e, sources
}

// ofSubmission joins a candidate with its proposal, where it is one of an intake. One that names no cost, or that follows another one, does not compete.
func (s *Sheet) ofSubmission(e *Entry) bool {
	p := s.plan
	if e.Proposal = p.Submissions.Get(e.Submission); e.Proposal == nil {
		return false
	}
	e.Name, e.Agency = p.Calls(e.Proposal), p.Agencies.Get(e.Proposal.Agency)
	if line := p.Lines.Get(e.Proposal.Line); line != nil {
		e.Agency = p.Agencies.Get(line.Agency)
	}
	e.Code = proposalCode(e.Proposal.Number)
	e.Asked, e.Known = e.Proposal.Competes()
	e.Known = e.Known && e.Proposal.Into == 0
	if e.Cost = e.Asked; e.Candidate.Cost > 0 && e.Candidate.Cost < e.Asked {
		e.Cost = e.Candidate.Cost
	}
	return true
}

func sourceName(f *model.Fund) string {
	switch {
	case f == nil:
		return ""
	case f.Name != "":
		return f.Name
	default:
		return f.Code
	}
}

// trim takes every source down in proportion; what rounding leaves goes to the largest, by name where several are.
func trim(sources map[string]model.Money, from, to model.Money) {
	largest, left := "", to
	for _, name := range sorted(sources) {
		if largest == "" || sources[name] > sources[largest] {
			largest = name
		}
	}
	for name, amount := range sources {
		sources[name] = share(amount, to, from)
		left -= sources[name]
	}
	sources[largest] += left
}

// share gives amount·part/whole, rounded down. Whole is above 0.
func share(amount, part, whole model.Money) model.Money {
	n := new(big.Int).Mul(big.NewInt(int64(amount)), big.NewInt(int64(part)))
	return model.Money(n.Quo(n, big.NewInt(int64(whole))).Int64())
}

func sorted(sources map[string]model.Money) []string {
	names := make([]string, 0, len(sources))
	for name := range sources {
		names = append(names, name)
	}
	slices.Sort(names)
	return names
}

// nameCodes makes codes unique: the same programme stands under every agency, and proposals have none.
func (s *Sheet) nameCodes() {
	times := make(map[string]int, len(s.Entries))
	for i := range s.Entries {
		times[s.Entries[i].Code]++
	}
	used := make(map[string]bool, len(s.Entries))
	for i := range s.Entries {
		e := &s.Entries[i]
		if e.Code == "" {
			e.Code = proposalCode(e.Order)
		} else if times[e.Code] > 1 && e.Agency != nil {
			e.Code += " " + e.Agency.Label()
		}
		for base, n := e.Code, 2; used[e.Code]; n++ {
			e.Code = fmt.Sprintf("%s#%d", base, n)
		}
		used[e.Code] = true
	}
}

// nameAgencies names the agencies of the entries: in a few words, by the code where another agency has the same.
func (s *Sheet) nameAgencies() {
	labels := map[string]int{}
	for _, a := range s.plan.Agencies.Of(0) {
		labels[a.Label()]++
	}
	s.labels = map[model.ID]string{}
	for i := range s.Entries {
		if a := s.Entries[i].Agency; a != nil && s.labels[a.ID] == "" {
			if s.labels[a.ID] = a.Label(); labels[a.Label()] > 1 {
				s.labels[a.ID] = a.Code
			}
		}
	}
}

// proposalCode is the code of a proposal by its number: U07.
func proposalCode(number int) string {
	if number < 10 {
		return "U0" + strconv.Itoa(number)
	}
	return "U" + strconv.Itoa(number)
}

// trees finds lines in the trees of agencies, each of which is made once.
type trees struct {
	plan *model.Plan
	of   map[tree]map[model.ID]*model.Node
}

type tree struct {
	agency model.ID
	year   int
}

func (t *trees) node(l *model.Line) *model.Node {
	key := tree{l.Agency, l.Year}
	nodes, made := t.of[key]
	if !made {
		nodes = map[model.ID]*model.Node{}
		for _, root := range t.plan.Tree(l.Agency, l.Year) {
			root.Walk(func(n *model.Node, _ int) { nodes[n.Line.ID] = n })
		}
		t.of[key] = nodes
	}
	return nodes[l.ID]
}
