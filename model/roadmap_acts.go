package model

import (
	"cmp"
	"slices"
	"strings"
)

// RoadFault says why something of a list cannot be taken over: its place in the list, from 0, and the sentence.
type RoadFault struct {
	At  int
	Err error
}

// RoadCounts says what a list would do: bring new records, change some that are there, and name some that are so already.
type RoadCounts struct {
	New, Changed, Same int
}

// RoadList is an act that brings a list of records of the roadmap, all of them or none. Weigh says what it would do and what stands in the way.
type RoadList interface {
	Act
	Weigh(p *Plan) (RoadCounts, []RoadFault)
}

// NewRoadGroup is a group that comes onto the roadmap, by the words of its actor. An actor of that name that is there already is taken.
type NewRoadGroup struct{ Name, Trade, Village, District string }

// AddRoadGroups puts groups onto the roadmap, behind those that are there.
type AddRoadGroups struct{ Groups []NewRoadGroup }

// Name is "roadmap.groups".
func (AddRoadGroups) Name() string { return "roadmap.groups" }

// Changes refuses a name that several actors have, unless trade or place tell them apart, and where all are on the roadmap already.
func (a AddRoadGroups) Changes(p *Plan, c Context) ([]Change, error) {
	changes, _, faults := a.weigh(p, NewIDs(c.Seed))
	return firstFault(changes, faults)
}

// Weigh says what the act would do.
func (a AddRoadGroups) Weigh(p *Plan) (RoadCounts, []RoadFault) {
	_, counts, faults := a.weigh(p, NewIDs("weigh"))
	return counts, faults
}

func (a AddRoadGroups) weigh(p *Plan, ids *IDs) (changes []Change, n RoadCounts, faults []RoadFault) {
	last := 0
	onRoad := map[ID]bool{}
	for _, g := range p.RoadGroups.Of(0) {
		last = max(last, g.Order)
		onRoad[g.Actor] = true
	}
	byName := p.actorsByName()
	seen := map[NewRoadGroup]bool{}
	for i, g := range a.Groups {
		g = g.trimmed()
		key := g.folded()
		actor, err := g.find(byName[key.Name])
		switch {
		case err == nil && seen[key]:
			err = errNamedTwice()
		case err == nil && actor == nil:
			actor = &Actor{ID: ids.Next(), Name: g.Name, Trade: g.Trade, Village: g.Village, District: g.District}
			if err = actor.valid(p); err == nil {
				changes = append(changes, Add(actor))
			}
		}
		if err != nil {
			faults = append(faults, RoadFault{i, err})
			continue
		}
		seen[key] = true
		if onRoad[actor.ID] {
			n.Same++
			continue
		}
		onRoad[actor.ID] = true
		last++
		n.New++
		changes = append(changes, Add(&RoadGroup{ID: ids.Next(), Order: last, Actor: actor.ID}))
	}
	return changes, n, faults
}

func (p *Plan) actorsByName() map[string][]*Actor {
	list := map[string][]*Actor{}
	for _, a := range p.Actors.Of(0) {
		key := foldName(a.Name)
		list[key] = append(list[key], a)
	}
	return list
}

func (g NewRoadGroup) trimmed() NewRoadGroup {
	return NewRoadGroup{strings.TrimSpace(g.Name), strings.TrimSpace(g.Trade), strings.TrimSpace(g.Village), strings.TrimSpace(g.District)}
}

func (g NewRoadGroup) folded() NewRoadGroup {
	return NewRoadGroup{foldName(g.Name), foldName(g.Trade), foldName(g.Village), foldName(g.District)}
}

// find gives the actor that is meant among those of the name: the one whose trade and place do not contradict. It is nil where there is none.
func (g NewRoadGroup) find(list []*Actor) (found *Actor, err error) {
	agrees := func(a, b string) bool { return a == "" || b == "" || sameName(a, b) }
	for _, a := range list {
		switch {
		case !agrees(a.Trade, g.Trade) || !agrees(a.Village, g.Village) || !agrees(a.District, g.District):
		case found != nil:
			return nil, Invalidf("Sebutkan usaha, kelurahan, atau kecamatannya.", "Ada beberapa pelaku bernama %s.", g.Name)
		default:
			found = a
		}
	}
	return found, nil
}

// AddRoadThemes puts themes behind those that there are.
type AddRoadThemes struct{ Themes []string }

// Name is "roadmap.themes".
func (AddRoadThemes) Name() string { return "roadmap.themes" }

// Changes refuses a theme without a name, one that is named twice, and where all are there already.
func (a AddRoadThemes) Changes(p *Plan, c Context) ([]Change, error) {
	changes, _, faults := a.weigh(p, NewIDs(c.Seed))
	return firstFault(changes, faults)
}

// Weigh says what the act would do.
func (a AddRoadThemes) Weigh(p *Plan) (RoadCounts, []RoadFault) {
	_, counts, faults := a.weigh(p, NewIDs("weigh"))
	return counts, faults
}

func (a AddRoadThemes) weigh(p *Plan, ids *IDs) (changes []Change, n RoadCounts, faults []RoadFault) {
	last, known := 0, map[string]bool{}
	for _, t := range p.RoadThemes.Of(0) {
		last, known[foldName(t.Name)] = max(last, t.Order), true
	}
	seen := map[string]bool{}
	for i, name := range a.Themes {
		key := foldName(name)
		err := needText("Nama tema", name)
		if err == nil && seen[key] {
			err = errNamedTwice()
		}
		seen[key] = true
		switch {
		case err != nil:
			faults = append(faults, RoadFault{i, err})
		case known[key]:
			n.Same++
		default:
			last++
			n.New++
			changes = append(changes, Add(&RoadTheme{ID: ids.Next(), Order: last, Name: strings.TrimSpace(name)}))
		}
	}
	return changes, n, faults
}

// SetRoadPhases sets what groups are to reach in themes by the ends of years: one phase a theme and year, whose texts are replaced where there is one.
type SetRoadPhases struct{ Phases []RoadPhase }

// Name is "roadmap.phases".
func (SetRoadPhases) Name() string { return "roadmap.phases" }

// Changes refuses a theme that is not there, a phase without a name, and what changes nothing.
func (a SetRoadPhases) Changes(p *Plan, c Context) ([]Change, error) {
	return takeRoad(p, c, a.records(), nil)
}

// Weigh says what the act would do.
func (a SetRoadPhases) Weigh(p *Plan) (RoadCounts, []RoadFault) {
	return weighRoad(p, a.records(), nil)
}

func (a SetRoadPhases) records() (list []Record) {
	for _, r := range a.Phases {
		r.Name, r.Criterion, r.Threshold = strings.TrimSpace(r.Name), strings.TrimSpace(r.Criterion), strings.TrimSpace(r.Threshold)
		list = append(list, &r)
	}
	return list
}

// RecordStandings records what sources say of groups in phases. What another source says of the same stays beside it, and so does what the same source said on
// another day.
type RecordStandings struct{ Standings []RoadStanding }

// Name is "roadmap.standings".
func (RecordStandings) Name() string { return "roadmap.standings" }

// Changes passes over what is recorded already in the same words. It refuses that one source says two things of one group and phase on one day.
func (a RecordStandings) Changes(p *Plan, c Context) ([]Change, error) {
	return takeRoad(p, c, a.records(), refuseSecondWord)
}

// Weigh says what the act would do.
func (a RecordStandings) Weigh(p *Plan) (RoadCounts, []RoadFault) {
	return weighRoad(p, a.records(), refuseSecondWord)
}

func (a RecordStandings) records() (list []Record) {
	for _, r := range a.Standings {
		for _, text := range []*string{&r.Source, &r.Value, &r.Evidence, &r.Assessor, &r.Reason} {
			*text = strings.TrimSpace(*text)
		}
		list = append(list, &r)
	}
	return list
}

// refuseSecondWord keeps what a source said from being overwritten.
func refuseSecondWord(before Record) error {
	r, ok := before.(*RoadStanding)
	if !ok {
		return nil
	}
	return Errorf(Conflict, "Hapus dahulu catatan yang keliru, atau sebut sumber atau tanggal yang berbeda.",
		"Sumber %q sudah mencatat hal lain tentang kelompok dan fase itu pada %s.", r.Source, r.Date)
}

// RecordMilestones records which bank trusted which group with a credit.
type RecordMilestones struct{ Milestones []RoadMilestone }

// Name is "roadmap.milestones".
func (RecordMilestones) Name() string { return "roadmap.milestones" }

// Changes refuses a credit that is not above zero, and what has no evidence. Credit and evidence of the same group, bank and day are put right.
func (a RecordMilestones) Changes(p *Plan, c Context) ([]Change, error) {
	return takeRoad(p, c, a.records(), nil)
}

// Weigh says what the act would do.
func (a RecordMilestones) Weigh(p *Plan) (RoadCounts, []RoadFault) {
	return weighRoad(p, a.records(), nil)
}

func (a RecordMilestones) records() (list []Record) {
	for _, r := range a.Milestones {
		r.Bank, r.Evidence = strings.TrimSpace(r.Bank), strings.TrimSpace(r.Evidence)
		list = append(list, &r)
	}
	return list
}

// SetRoadBudgets sets the money of themes in years, each in a line of the plan or in none.
type SetRoadBudgets struct{ Budgets []RoadBudget }

// Name is "roadmap.budgets".
func (SetRoadBudgets) Name() string { return "roadmap.budgets" }

// Changes refuses less than nothing, and a theme or line that is not there.
func (a SetRoadBudgets) Changes(p *Plan, c Context) ([]Change, error) {
	return takeRoad(p, c, a.records(), nil)
}

// Weigh says what the act would do.
func (a SetRoadBudgets) Weigh(p *Plan) (RoadCounts, []RoadFault) {
	return weighRoad(p, a.records(), nil)
}

func (a SetRoadBudgets) records() (list []Record) {
	for _, r := range a.Budgets {
		list = append(list, &r)
	}
	return list
}

// RecordReceipts records what groups received from budgets of the roadmap. Whether it is as specified, and the evidence, may be told later.
type RecordReceipts struct{ Receipts []RoadReceipt }

// Name is "roadmap.receipts".
func (RecordReceipts) Name() string { return "roadmap.receipts" }

// Changes refuses a group or a budget that is not there, and what has no day.
func (a RecordReceipts) Changes(p *Plan, c Context) ([]Change, error) {
	return takeRoad(p, c, a.records(), nil)
}

// Weigh says what the act would do.
func (a RecordReceipts) Weigh(p *Plan) (RoadCounts, []RoadFault) {
	return weighRoad(p, a.records(), nil)
}

func (a RecordReceipts) records() (list []Record) {
	for _, r := range a.Receipts {
		r.What, r.Evidence = strings.TrimSpace(r.What), strings.TrimSpace(r.Evidence)
		list = append(list, &r)
	}
	return list
}

// RemoveRoad takes records of the roadmap away: what was recorded by mistake, or a group, theme or phase of which nothing is recorded yet.
type RemoveRoad struct{ Records []Ref }

// Name is "roadmap.remove".
func (RemoveRoad) Name() string { return "roadmap.remove" }

// Changes refuses records that are not there or not of the roadmap. What others still refer to is refused by the plan.
func (a RemoveRoad) Changes(p *Plan, _ Context) ([]Change, error) {
	var changes []Change
	gone := map[reference]bool{}
	for _, ref := range a.Records {
		if !slices.Contains(roadKinds, ref.Kind) {
			return nil, Invalidf("", "Yang dihapus bukan bagian peta jalan.")
		}
		r, held := p.Record(ref.Kind, ref.ID)
		if !held {
			return nil, missing("Data peta jalan")
		}
		changes = append(changes, p.removal(r, gone)...)
	}
	return orNothing(changes)
}

var roadKinds = []Kind{KindRoadGroup, KindRoadTheme, KindRoadPhase, KindRoadStanding, KindRoadMilestone, KindRoadBudget, KindRoadReceipt}

func errNamedTwice() error {
	return Invalidf("Sebut satu kali saja.", "Hal yang sama disebut dua kali dalam isian ini.")
}

// firstFault refuses with the first of the faults, and where nothing changes.
func firstFault(changes []Change, faults []RoadFault) ([]Change, error) {
	if len(faults) > 0 {
		return nil, slices.MinFunc(faults, func(a, b RoadFault) int { return cmp.Compare(a.At, b.At) }).Err
	}
	return orNothing(changes)
}

func takeRoad(p *Plan, c Context, list []Record, kept func(before Record) error) ([]Change, error) {
	changes, _, faults := putRoad(p, NewIDs(c.Seed), list, kept)
	return firstFault(changes, faults)
}

func weighRoad(p *Plan, list []Record, kept func(before Record) error) (RoadCounts, []RoadFault) {
	_, counts, faults := putRoad(p, NewIDs("weigh"), list, kept)
	return counts, faults
}

// putRoad gives what becomes of records of the roadmap that are told apart by what they are about: new ones are added, those that are there get the new words unless
// kept, which may be nil, refuses that.
func putRoad(p *Plan, ids *IDs, list []Record, kept func(before Record) error) (changes []Change, n RoadCounts, faults []RoadFault) {
	places := map[any]bool{}
	for i, r := range list {
		change, err := p.putOnRoad(r, ids, kept)
		at := placeOnRoad(r)
		if err == nil && places[at] {
			err = errNamedTwice()
		}
		places[at] = true
		switch {
		case err != nil:
			faults = append(faults, RoadFault{i, err})
			continue
		case change.After == nil:
			n.Same++
			continue
		case change.Before == nil:
			n.New++
		default:
			n.Changed++
		}
		changes = append(changes, change)
	}
	return changes, n, faults
}

// putOnRoad gives the change that brings a record, none where it is there already.
func (p *Plan) putOnRoad(r Record, ids *IDs, kept func(before Record) error) (Change, error) {
	for _, ref := range r.references() {
		if _, held := p.table(ref.kind).get(ref.id); ref.id != 0 && !held {
			return Change{}, missingOnRoad(ref.kind)
		}
	}
	if err := r.(interface{ valid(p *Plan) error }).valid(p); err != nil {
		return Change{}, err
	}
	before := p.Double(r.withID(0))
	if before == nil {
		return Add(r.withID(ids.Next())), nil
	}
	after := r.withID(before.Key())
	if before.equal(after) {
		return Change{}, nil
	}
	if kept != nil {
		if err := kept(before); err != nil {
			return Change{}, err
		}
	}
	return Replace(before, after), nil
}

// missingOnRoad says that something is not there to which a record of the roadmap refers.
func missingOnRoad(kind Kind) error {
	switch kind {
	case KindRoadGroup:
		return missing("Kelompok")
	case KindRoadTheme:
		return missing("Tema")
	case KindRoadPhase:
		return missing("Fase")
	case KindRoadBudget:
		return missing("Anggaran peta jalan")
	default:
		return missing("Baris")
	}
}

// placeOnRoad is what a record is about, without what it says of it.
func placeOnRoad(r Record) any {
	switch r := r.(type) {
	case *RoadPhase:
		return RoadPhase{Theme: r.Theme, Year: r.Year}
	case *RoadStanding:
		return RoadStanding{Group: r.Group, Phase: r.Phase, Date: r.Date, Source: r.Source}
	case *RoadMilestone:
		return RoadMilestone{Group: r.Group, Date: r.Date, Bank: r.Bank}
	case *RoadBudget:
		return RoadBudget{Theme: r.Theme, Year: r.Year, Line: r.Line}
	case *RoadReceipt:
		return RoadReceipt{Budget: r.Budget, Group: r.Group, Date: r.Date, What: r.What}
	default:
		return r
	}
}
