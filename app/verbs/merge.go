package verbs

import (
	"cmp"
	"context"
	"path/filepath"
	"strings"

	"benangmerah/app/intake"
	"benangmerah/app/text"
	"benangmerah/model"
	"benangmerah/model/incoming"
	"benangmerah/model/locale"
	"benangmerah/model/merging"
	"benangmerah/model/sqlite"
)

// mergedFacts is what a copy of the file would bring, or has brought. Ancestor is the number of the last act that both have; Here and There are how many were
// done on each side since, Acts those of the copy that are not here. Of an applied merge, First to Last are its entries and Backup the copy made before.
type mergedFacts struct {
	Copy      string           `json:"copy"`
	Relation  merging.Relation `json:"relation"`
	Applied   bool             `json:"applied"`
	Ancestor  int64            `json:"ancestor"`
	Here      int              `json:"here"`
	There     int              `json:"there"`
	Acts      int              `json:"acts"`
	New       int              `json:"new"`
	Changed   int              `json:"changed"`
	Refused   int              `json:"refused"`
	Conflicts int              `json:"conflicts"`
	Open      int              `json:"open"`
	Rows      []previewRow     `json:"rows"`
	Sums      []sumFacts       `json:"sums"`
	First     int64            `json:"first,omitempty"`
	Last      int64            `json:"last,omitempty"`
	Backup    string           `json:"backup,omitempty"`
}

// mergeCopy merges a copy of the file.
func (c *console) mergeCopy(ctx context.Context, f *sqlite.File, path string, o mergeOptions) error {
	fork, err := intake.ReadFork(ctx, f, path, nil)
	if err != nil {
		return about{err, path, f.Path()}
	}
	facts := mergedFacts{
		Copy: filepath.Base(path), Relation: fork.Relation(), Ancestor: fork.Seq, Here: len(fork.Ours.Entries), There: len(fork.Theirs.Entries),
		Rows: []previewRow{}, Sums: []sumFacts{},
	}
	if nothing := fork.Nothing(); nothing != nil {
		if o.apply && facts.Relation == merging.Newer {
			return nothing
		}
		return c.print(facts, text.Error(nothing, c.language()).Error())
	}
	m, err := merging.Weigh(fork)
	if err != nil {
		return err
	}
	choices, err := c.choices(m, o)
	if err != nil {
		return err
	}
	facts.Acts, facts.Conflicts, facts.Open = m.Count(), len(m.Conflicts), len(m.Undecided(choices))
	w := c.weighedCopy(m)
	facts.rows(w)
	if !o.apply {
		return c.print(facts, w.mergeSentence(facts)+"\n"+c.mergePreviewEnd(facts))
	}
	return c.applyMerge(f, m, choices, w, facts)
}

func (c *console) applyMerge(f *sqlite.File, m *merging.Merge, choices merging.Choices, w *weighed, facts mergedFacts) error {
	done, err := f.Merge(m, choices)
	if err != nil {
		return err
	}
	facts.Applied, facts.First, facts.Last, facts.Backup = true, done.First, done.Last, done.Backup.Path
	return c.print(facts, w.mergeSentence(facts)+"\n"+c.say(text.MergeDone, done.Acts, facts.Copy, done.Decided, done.Backup.Path))
}

func (c *console) mergePreviewEnd(facts mergedFacts) string {
	if facts.Open > 0 {
		return c.say(text.VerbsMergeLeft, facts.Open)
	}
	return c.say(text.VerbsMergeReady)
}

// choices reads how conflicts are decided: one by one, and the rest for one side.
func (c *console) choices(m *merging.Merge, o mergeOptions) (merging.Choices, error) {
	choices := merging.Choices{}
	for _, conflict := range m.Conflicts {
		switch {
		case o.ours:
			choices[conflict.Key] = merging.Choice{Pick: merging.PickOurs}
		case o.theirs:
			choices[conflict.Key] = merging.Choice{Pick: merging.PickTheirs}
		}
	}
	for _, said := range o.choose {
		key, value, _ := strings.Cut(said, "=")
		conflict := conflictOf(m, key)
		if conflict == nil {
			return nil, model.Errorf(model.NotFound, "Lihat kuncinya pada pratinjau merge.", "Tidak ada bentrok %q.", key)
		}
		choice, err := c.choice(conflict, said, value)
		if err != nil {
			return nil, err
		}
		choices[key] = choice
	}
	return choices, nil
}

func conflictOf(m *merging.Merge, key string) *merging.Conflict {
	for _, c := range m.Conflicts {
		if c.Key == key {
			return c
		}
	}
	return nil
}

func (c *console) choice(conflict *merging.Conflict, said, value string) (merging.Choice, error) {
	typed, isTyped := strings.CutPrefix(value, "=")
	switch {
	case isTyped:
		return conflict.Typed(typed, c.language())
	case value == "ours":
		return merging.Choice{Pick: merging.PickOurs}, nil
	case value == "theirs":
		return merging.Choice{Pick: merging.PickTheirs}, nil
	default:
		return merging.Choice{}, model.Invalidf("Tulis KUNCI=ours, KUNCI=theirs, atau KUNCI==ISI.", "Pilihan %q tidak dapat dibaca.", said)
	}
}

// weighedCopy is the preview of a merge, to be told of as every other.
func (c *console) weighedCopy(m *merging.Merge) *weighed {
	return &weighed{
		console: c, Arrival: intake.Arrival{Offer: &incoming.Offer{Name: m.Theirs.Name, Source: incoming.FromCopy}, Merge: m}, preview: m.Preview(c.language()),
		zone: locale.ZoneOf(m.Ours.Plan),
	}
}

func (f *mergedFacts) rows(w *weighed) {
	told := w.facts()
	f.New, f.Changed, f.Refused, f.Rows = told.New, told.Changed, told.Refused, told.Rows
	if told.Sums != nil {
		f.Sums = told.Sums
	}
}

// mergeSentence tells of both sides and of the rows.
func (c *weighed) mergeSentence(facts mergedFacts) string {
	return c.say(text.VerbsMergeSides, facts.Ancestor, facts.Here, facts.There, facts.Copy, facts.Acts) + "\n" + c.sentence()
}

// disputeLines tells of a conflict between two copies: the three values, who made them, and the key that decides it.
func (c *weighed) disputeLines(cell incoming.PreviewCell) []string {
	return []string{
		c.say(text.VerbsMergeDispute, c.fieldName(cell), c.oneLine(cell, cell.Base), c.oneLine(cell, cell.Ours), c.oneLine(cell, cell.Theirs)),
		c.say(text.VerbsMergeBy, c.by(cell.OursBy), c.by(cell.TheirsBy)),
		c.say(text.VerbsMergeKey, cell.Key),
	}
}

func (c *weighed) oneLine(cell incoming.PreviewCell, v incoming.Value) string {
	if !v.Money {
		v.Text = text.MergeValue(c.say, cell.Column, v.Text)
	}
	return strings.ReplaceAll(c.value(v), "\n", "; ")
}

// by tells who did something, and when.
func (c *weighed) by(t model.Touch) string {
	if t.Seq == 0 {
		return "–"
	}
	return locale.FormatInstant(t.At, c.zone, c.language()) + ", " + cmp.Or(t.Operator, "–")
}
