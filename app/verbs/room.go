package verbs

import (
	"cmp"
	"strings"
	"time"

	"github.com/spf13/cobra"

	"benangmerah/app/text"
	"benangmerah/model"
	"benangmerah/model/locale"
	"benangmerah/model/sqlite"
)

// saying is who says something in the meeting and when, which the verbs of the room have in common.
type saying struct{ speaker, at string }

func (c *console) sayingFlags(cmd *cobra.Command, s *saying) {
	cmd.Flags().StringVar(&s.speaker, "speaker", "", c.say(text.FlagWhoSpeaks))
	cmd.Flags().StringVar(&s.at, "at", "", c.say(text.FlagSaidAt))
}

// circumstances are those of an act at the time of the words: the slot that was held then with its agency, and at whose word. Where no speaker is named
// it is who had the floor.
func (s saying) circumstances(f *sqlite.File) (model.Context, error) {
	p := f.Plan()
	at, err := instantOf(p, s.at)
	if err == nil && s.at != "" {
		at, err = inTurn(f, at)
	}
	if err != nil {
		return model.Context{}, err
	}
	c := model.Context{At: at, Speaker: strings.TrimSpace(s.speaker)}
	if slot := heldAt(p, at); slot != nil {
		c.Slot, c.Agency, c.Elapsed = slot.ID, slot.Agency, int(at.Sub(slot.Began)/time.Second)
		c.Speaker = cmp.Or(c.Speaker, speakerAt(p, slot, at))
	}
	return c, nil
}

// inTurn gives the instant of an act in a minute that is named: behind the other acts of that minute, since what is said and corrected counts in the order of
// its time. Only the newest acts are looked at.
func inTurn(f *sqlite.File, minute model.Instant) (model.Instant, error) {
	const newest = 100
	size := f.Size()
	entries, err := f.Entries(max(1, size-newest+1), size)
	at := minute
	for _, e := range entries {
		if e.At >= at && e.At < minute.Add(time.Minute) {
			at = e.At.Add(time.Millisecond)
		}
	}
	return at, err
}

// heldAt gives the slot that was held at an instant, nil where none was. One that was left open is not held for ever.
func heldAt(p *model.Plan, at model.Instant) *model.Slot {
	m := p.CurrentMeeting()
	if m == nil {
		return nil
	}
	for _, s := range p.MeetingSlots(m.ID) {
		begun, open := s.Began != 0 && s.Began <= at, s.State() == model.Running
		if begun && (at < s.Ended || open && !p.ClockOf(s, at).Stray) {
			return s
		}
	}
	return nil
}

// runningSlot gives the slot that is being held, by the record.
func runningSlot(p *model.Plan) (*model.Slot, error) {
	m := p.CurrentMeeting()
	if m == nil {
		return nil, model.Errorf(model.Conflict, "Buat rapat beserta acaranya dahulu.", "Belum ada rapat di berkas ini.")
	}
	if s := p.RunningSlot(m.ID); s != nil {
		return s, nil
	}
	return nil, model.Errorf(model.Conflict, "Mulai giliran dengan agenda BERKAS --begin next.", "Tidak ada giliran yang sedang berlangsung.")
}

// speakerAt gives who had the floor in a slot at an instant, "" where nobody had it.
func speakerAt(p *model.Plan, slot *model.Slot, at model.Instant) string {
	for _, t := range p.Turns.Of(slot.ID) {
		if t.Began != 0 && t.Began <= at && (t.Ended == 0 || at < t.Ended) {
			return t.Who
		}
	}
	return ""
}

// plainInstant writes an instant for programs, in the time of the region.
func plainInstant(p *model.Plan, at model.Instant) string {
	return at.Time().In(locale.ZoneOf(p).Location()).Format(time.RFC3339)
}

// givenOf gives the options of a list that were given, each with its dashes.
func givenOf(cmd *cobra.Command, names ...string) (list []string) {
	for _, name := range names {
		if cmd.Flags().Changed(name) {
			list = append(list, "--"+name)
		}
	}
	return list
}

// dashed names options as they are typed.
func dashed(names []string) string { return "--" + strings.Join(names, ", --") }
