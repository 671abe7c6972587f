package verbs

import (
	"strings"

	"github.com/spf13/cobra"

	"benangmerah/app/intake"
	"benangmerah/app/text"
	"benangmerah/model"
	"benangmerah/model/sqlite"
)

// readFacts is what taking a table of proposals would do or did. Known rows are in the intake already, alike are new ones that say the
// same as a row before them.
type readFacts struct {
	Source    string      `json:"source"`
	Sheet     string      `json:"sheet"`
	Intake    string      `json:"intake"`
	Applied   bool        `json:"applied"`
	Seq       int64       `json:"seq,omitempty"`
	Rows      int         `json:"rows"`
	New       int         `json:"new"`
	Known     int         `json:"known"`
	Alike     int         `json:"alike"`
	Refused   int         `json:"refused"`
	NewActors int         `json:"new_actors"`
	Refusals  []cellFacts `json:"refusals"`
	Unknown   []string    `json:"unknown_columns"`
}

// readProposals reads a table into an intake, or only says what would come of it.
func (c *console) readProposals(cmd *cobra.Command, f *sqlite.File, in *model.Intake, w proposalWords) error {
	brought, err := intake.ReadProposals(cmd.Context(), f.Plan(), in.ID, w.read, nil)
	if err != nil {
		return about{err, w.read, f.Path()}
	}
	facts := readFacts{
		Source: brought.Source, Sheet: brought.Sheet, Intake: in.Label(), Rows: brought.Read, New: len(brought.Act.List), Known: brought.Known, Alike: brought.Alike,
		Refused: brought.Read - brought.Known - len(brought.Act.List), NewActors: brought.NewActors, Refusals: cellsOf(brought.Refusals, c.language()),
		Unknown: nonNil(brought.UnknownColumns),
	}
	if w.apply && len(brought.Act.List) > 0 {
		if err := cmd.Context().Err(); err != nil {
			return err
		}
		entry, err := f.Do(brought.Act, model.Context{})
		if err != nil {
			return err
		}
		facts.Applied, facts.Seq = true, entry.Seq
	}
	return c.print(facts, c.readSentence(facts))
}

func (c *console) readSentence(f readFacts) string {
	lines := []string{c.say(text.ProposalsRead, f.Source, f.Rows, f.New, f.Known, f.Refused, f.NewActors)}
	lines = append(lines, c.cellLines(text.ProposalsRefused, f.Refusals)...)
	if f.Alike > 0 {
		lines = append(lines, c.say(text.ProposalsAlike, f.Alike))
	}
	for _, column := range f.Unknown {
		lines = append(lines, c.say(text.ProposalsUnknown, column))
	}
	last := text.ProposalsPreview
	switch {
	case f.Applied:
		last = text.ProposalsApplied
	case f.New == 0:
		last = text.ProposalsNothing
	}
	return strings.Join(append(lines, c.say(last)), "\n")
}
