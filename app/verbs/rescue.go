package verbs

import (
	"strings"
	"time"

	"github.com/spf13/cobra"

	"benangmerah/app/text"
	"benangmerah/model"
	"benangmerah/model/sqlite"
)

// rescueFacts is what was recovered from a damaged file. Acts is how many its journal held; Unproven of those kept cannot be shown to be unaltered.
type rescueFacts struct {
	File     string      `json:"file"`
	Acts     int64       `json:"acts"`
	Kept     int64       `json:"kept"`
	Unproven int64       `json:"unproven"`
	Copies   int         `json:"signed_copies"`
	Open     bool        `json:"open"` // nothing says how many acts there were: behind the last there may have been more
	Lost     []lossFacts `json:"lost"`
}

// lossFacts is a run of acts that are lost, both numbers included: why, when the acts kept around them were done (null where there is none), and what can
// still be read of them: their acts, and how many records of each kind they touched.
type lossFacts struct {
	From    int64              `json:"from"`
	To      int64              `json:"to"`
	Why     string             `json:"why"`
	After   *string            `json:"after"`
	Before  *string            `json:"before"`
	Acts    []string           `json:"acts"`
	Records map[model.Kind]int `json:"records"`
}

func lossOf(l sqlite.Loss, why string) lossFacts {
	return lossFacts{From: l.From, To: l.To, Why: why, After: stamp(l.After), Before: stamp(l.Before), Acts: nonNil(l.Acts), Records: l.Records}
}

func stamp(at model.Instant) *string {
	if at == 0 {
		return nil
	}
	written := at.Time().UTC().Format(time.RFC3339)
	return &written
}

func (c *console) rescue() *cobra.Command {
	return c.verb(text.UseRescue, text.VerbRescue, "rescue rusak.benang selamat.benang", 2, func(cmd *cobra.Command, args []string) error {
		r, err := sqlite.Rescue(cmd.Context(), args[0], args[1], sqlite.Options{Now: time.Now}, nil)
		if err != nil {
			return err
		}
		facts := rescueFacts{File: args[1], Acts: r.Entries, Kept: r.Kept, Unproven: r.Unproven, Copies: r.Blobs, Open: r.Open, Lost: []lossFacts{}}
		lines := []string{c.say(text.VerbsRescued, args[1], r.Kept, r.Entries)}
		if r.Unproven > 0 {
			lines = append(lines, c.say(text.VerbsRescueUnproven, r.Unproven))
		}
		if r.Open {
			lines = append(lines, c.say(text.RescueOpen, r.Entries))
		}
		for _, l := range r.Lost {
			facts.Lost = append(facts.Lost, lossOf(l, text.Error(l.Why, c.language()).Error()))
			lines = append(lines, text.Loss(l.From, l.To, l.Why, text.Around{After: l.After, Before: l.Before, Zone: r.Zone}, l.Acts, c.language()))
		}
		return c.print(facts, strings.Join(lines, "\n"))
	})
}
