package model

import (
	"cmp"
	"slices"
)

// Plan is everything a file holds, at one moment: the region, its agencies with their lines and figures, and the meetings about them.
// It is a plain value in memory. Reading it is free of side effects; it changes only through Apply.
// A Plan must not be read while Apply runs; Clone gives a copy that another goroutine may read.
type Plan struct {
	regions      Table[Region, *Region]
	Officials    Table[Official, *Official]
	Missions     Table[Mission, *Mission]
	Agencies     Table[Agency, *Agency]
	SubUnits     Table[SubUnit, *SubUnit]
	Funds        Table[Fund, *Fund]
	Ceilings     Table[Ceiling, *Ceiling]
	Lines        Table[Line, *Line]
	Indicators   Table[Indicator, *Indicator]
	Targets      Table[Target, *Target]
	Budgets      Table[Budget, *Budget]
	Meetings     Table[Meeting, *Meeting]
	Days         Table[Day, *Day]
	Slots        Table[Slot, *Slot]
	Participants Table[Participant, *Participant]
	Notes        Table[Note, *Note]
	Decisions    Table[Decision, *Decision]
	Directives   Table[Directive, *Directive]
	Claims       Table[Claim, *Claim]
	Corrections  Table[Correction, *Correction]
	Moments      Table[Moment, *Moment]
	Issues       Table[Issue, *Issue]
	Catalog      Table[CatalogEntry, *CatalogEntry] // listed under their year
	Waivers      Table[Waiver, *Waiver]
	origins      Table[Origin, *Origin]
	Turns        Table[Turn, *Turn]
	Extensions   Table[Extension, *Extension]
	Rankings     Table[Ranking, *Ranking]
	Criteria     Table[Criterion, *Criterion]
	Judgements   Table[Judgement, *Judgement]
	Scorers      Table[Scorer, *Scorer]
	Candidates   Table[Candidate, *Candidate]
	Scores       Table[Score, *Score]
	Conditions   Table[Condition, *Condition]
	Overrides    Table[Override, *Override]
	Successions  Table[Succession, *Succession]
	KeptPanels   Table[KeptPanel, *KeptPanel]
	Scenarios    Table[Scenario, *Scenario]
	Trials       Table[Trial, *Trial]
	Redrafts     Table[Redraft, *Redraft]
	Passes       Table[Pass, *Pass]
	Reopenings   Table[Reopening, *Reopening]
	paperForms   Table[PaperForm, *PaperForm]
	Sentences    Table[PaperSentence, *PaperSentence]
	Handovers    Table[Handover, *Handover]
	SignedCopies Table[SignedCopy, *SignedCopy]
	posts        Table[Post, *Post]
	Actors       Table[Actor, *Actor]
	Evaluations  Table[Evaluation, *Evaluation]
	thresholds   Table[Thresholds, *Thresholds]
	Cohorts      Table[Cohort, *Cohort]
	Requirements Table[Requirement, *Requirement]
	Quotas       Table[Quota, *Quota]
	Applicants   Table[Applicant, *Applicant]
	Assessments  Table[Assessment, *Assessment]
	CuratedLists Table[CuratedList, *CuratedList]
	Curateds     Table[Curated, *Curated]
	MonthReports Table[MonthReport, *MonthReport]
	Refocusings  Table[Refocusing, *Refocusing]
	RefocusUnits Table[RefocusUnit, *RefocusUnit]

	RoadGroups     Table[RoadGroup, *RoadGroup]
	RoadThemes     Table[RoadTheme, *RoadTheme]
	RoadPhases     Table[RoadPhase, *RoadPhase]
	RoadStandings  Table[RoadStanding, *RoadStanding]
	RoadMilestones Table[RoadMilestone, *RoadMilestone]
	RoadBudgets    Table[RoadBudget, *RoadBudget]
	RoadReceipts   Table[RoadReceipt, *RoadReceipt]
	Intakes        Table[Intake, *Intake]
	HelpKinds      Table[HelpKind, *HelpKind]
	Submissions    Table[Submission, *Submission]
}

// NewPlan gives an empty plan.
func NewPlan() *Plan { return new(Plan) }

// LoadPlan gives the plan that holds the records, which must be whole and free of contradictions.
func LoadPlan(records map[Kind][]Record) *Plan {
	p := NewPlan()
	for kind, list := range records {
		p.table(kind).load(list)
	}
	return p
}

func (p *Plan) table(kind Kind) anyTable { return NewRecord(kind).table(p) }

// Clone gives a copy that shares no changing part with p. It costs a copy of the tables' directories, not of the records.
func (p *Plan) Clone() *Plan {
	return &Plan{
		regions:      p.regions.clone(),
		Officials:    p.Officials.clone(),
		Missions:     p.Missions.clone(),
		Agencies:     p.Agencies.clone(),
		SubUnits:     p.SubUnits.clone(),
		Funds:        p.Funds.clone(),
		Ceilings:     p.Ceilings.clone(),
		Lines:        p.Lines.clone(),
		Indicators:   p.Indicators.clone(),
		Targets:      p.Targets.clone(),
		Budgets:      p.Budgets.clone(),
		Meetings:     p.Meetings.clone(),
		Days:         p.Days.clone(),
		Slots:        p.Slots.clone(),
		Participants: p.Participants.clone(),
		Notes:        p.Notes.clone(),
		Decisions:    p.Decisions.clone(),
		Directives:   p.Directives.clone(),
		Claims:       p.Claims.clone(),
		Corrections:  p.Corrections.clone(),
		Moments:      p.Moments.clone(),
		Issues:       p.Issues.clone(),
		Catalog:      p.Catalog.clone(),
		Waivers:      p.Waivers.clone(),
		origins:      p.origins.clone(),
		Turns:        p.Turns.clone(),
		Extensions:   p.Extensions.clone(),
		Rankings:     p.Rankings.clone(),
		Criteria:     p.Criteria.clone(),
		Judgements:   p.Judgements.clone(),
		Scorers:      p.Scorers.clone(),
		Candidates:   p.Candidates.clone(),
		Scores:       p.Scores.clone(),
		Conditions:   p.Conditions.clone(),
		Overrides:    p.Overrides.clone(),
		Successions:  p.Successions.clone(),
		KeptPanels:   p.KeptPanels.clone(),
		Scenarios:    p.Scenarios.clone(),
		Trials:       p.Trials.clone(),
		Redrafts:     p.Redrafts.clone(),
		Passes:       p.Passes.clone(),
		Reopenings:   p.Reopenings.clone(),
		paperForms:   p.paperForms.clone(),
		Sentences:    p.Sentences.clone(),
		Handovers:    p.Handovers.clone(),
		SignedCopies: p.SignedCopies.clone(),
		posts:        p.posts.clone(),
		Actors:       p.Actors.clone(),
		Evaluations:  p.Evaluations.clone(),
		thresholds:   p.thresholds.clone(),
		Cohorts:      p.Cohorts.clone(),
		Requirements: p.Requirements.clone(),
		Quotas:       p.Quotas.clone(),
		Applicants:   p.Applicants.clone(),
		Assessments:  p.Assessments.clone(),
		CuratedLists: p.CuratedLists.clone(),
		Curateds:     p.Curateds.clone(),
		MonthReports: p.MonthReports.clone(),
		Refocusings:  p.Refocusings.clone(),
		RefocusUnits: p.RefocusUnits.clone(),

		RoadGroups:     p.RoadGroups.clone(),
		RoadThemes:     p.RoadThemes.clone(),
		RoadPhases:     p.RoadPhases.clone(),
		RoadStandings:  p.RoadStandings.clone(),
		RoadMilestones: p.RoadMilestones.clone(),
		RoadBudgets:    p.RoadBudgets.clone(),
		RoadReceipts:   p.RoadReceipts.clone(),
		Intakes:        p.Intakes.clone(),
		HelpKinds:      p.HelpKinds.clone(),
		Submissions:    p.Submissions.clone(),
	}
}

// Region gives the region of the file, nil while there is none.
func (p *Plan) Region() *Region { return p.regions.Get(RegionID) }

// Origin says of which file and agency this one is a part; nil for a file of its own.
func (p *Plan) Origin() *Origin { return p.origins.Get(OriginID) }

// PaperForm gives how the papers look, the usual form where nothing was chosen.
func (p *Plan) PaperForm() PaperForm {
	if f := p.paperForms.Get(PaperFormID); f != nil {
		return *f
	}
	return PaperForm{ID: PaperFormID}
}

// Post gives how papers are sent by mail; its Host is "" where that was not set up.
func (p *Plan) Post() Post {
	if r := p.posts.Get(PostID); r != nil {
		return *r
	}
	return Post{ID: PostID}
}

// Record gives the record of a kind and ID.
func (p *Plan) Record(kind Kind, id ID) (Record, bool) { return p.table(kind).get(id) }

// Records gives all records of a kind, sorted by ID.
func (p *Plan) Records(kind Kind) []Record {
	t := p.table(kind)
	type keyed struct {
		key ID // read once: sorting by what is behind the pointers would miss the processor's cache at every comparison
		Record
	}
	var found []keyed
	t.each(func(r Record) { found = append(found, keyed{r.Key(), r}) })
	slices.SortFunc(found, func(a, b keyed) int { return cmp.Compare(a.key, b.key) })
	list := make([]Record, len(found))
	for i, f := range found {
		list[i] = f.Record
	}
	return list
}

// Equal says whether p and q hold the same records, and names the first kind in which they differ.
func (p *Plan) Equal(q *Plan) (bool, Kind) {
	for _, kind := range Kinds() {
		if !sameRecords(p.Records(kind), q.Records(kind)) {
			return false, kind
		}
	}
	return true, ""
}

func sameRecords(a, b []Record) bool {
	return slices.EqualFunc(a, b, func(x, y Record) bool { return x.equal(y) })
}

// Empty says whether p holds nothing.
func (p *Plan) Empty() bool {
	same, _ := p.Equal(NewPlan())
	return same
}

// Apply makes the changes, all or none. It refuses a change whose Before is not what the plan holds, a reference to nothing, the same thing
// twice under one owner, a value outside its limits, and the removal of something that is still referred to.
func (p *Plan) Apply(changes []Change) error {
	for i, c := range changes {
		if err := c.either().table(p).swap(c); err != nil {
			p.takeBack(changes[:i])
			return err
		}
	}
	if err := p.check(changes); err != nil {
		p.takeBack(changes)
		return err
	}
	return nil
}

// takeBack undoes changes that were just made; their Afters are what the plan holds, so it cannot fail.
func (p *Plan) takeBack(changes []Change) {
	for _, c := range inverse(changes) {
		if err := c.either().table(p).swap(c); err != nil {
			panic(err)
		}
	}
	for _, t := range p.touchedTables(changes) {
		t.settle()
	}
}

func (p *Plan) touchedTables(changes []Change) map[Kind]anyTable {
	tables := map[Kind]anyTable{}
	for _, c := range changes {
		if _, ok := tables[c.Kind()]; !ok {
			tables[c.Kind()] = c.either().table(p)
		}
	}
	return tables
}

// holds says whether each change finds what it expects: the record as the plan holds it, or as an earlier one of the changes leaves it.
func (p *Plan) holds(changes []Change) bool {
	left := map[reference]Record{}
	for _, c := range changes {
		key := reference{c.Kind(), c.Key()}
		now, seen := left[key]
		if !seen {
			if held, ok := c.either().table(p).get(c.Key()); ok {
				now = held
			}
		}
		if (now != nil) != (c.Before != nil) || now != nil && !now.equal(c.Before) {
			return false
		}
		left[key] = c.After
	}
	return true
}

func (p *Plan) swapAll(changes []Change) error {
	for _, c := range changes {
		if err := c.either().table(p).swap(c); err != nil {
			return err
		}
	}
	return nil
}

func (p *Plan) settleAll() error {
	for _, kind := range Kinds() {
		if twice := p.table(kind).settle(); twice != nil {
			return Errorf(Damaged, "", "%s tercatat dua kali.", describe(twice))
		}
	}
	return nil
}
