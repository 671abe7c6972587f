package verbs

import (
	"cmp"
	"strconv"
	"strings"
	"time"

	"github.com/spf13/cobra"

	"benangmerah/app/text"
	"benangmerah/model"
	"benangmerah/model/locale"
	"benangmerah/model/sqlite"
)

// floorWords are the words of the verb floor.
type floorWords struct {
	give, queue, drop, move, slot, at string
	place                             int
	next, end                         bool
}

// floorFacts is who speaks in a slot, who waits, and how long each has spoken in it, over all its pieces, at a time.
type floorFacts struct {
	Seq      int64          `json:"seq,omitempty"`
	Slot     string         `json:"slot"`
	Agency   string         `json:"agency,omitempty"`
	At       string         `json:"at"`
	Speaking string         `json:"speaking"`
	Queue    []string       `json:"queue"`
	Speakers []speakerFacts `json:"speakers"`
}

// speakerFacts is one speaker; whoever spoke longest comes first.
type speakerFacts struct {
	Who     string `json:"who"`
	Turns   int    `json:"turns"`
	Seconds int    `json:"seconds"`
}

// floorWays are the things that the verb does, by the options that ask for them. Only the slot being held is spoken in; others may have a queue.
var (
	floorWays  = []string{"give", "next", "end", "queue", "drop", "move"}
	floorSpeak = []string{"give", "next", "end"}
)

func (c *console) floor() *cobra.Command {
	var w floorWords
	cmd := c.verb(text.UseFloor, text.VerbFloor, `floor kota.benang --slot 1.4`, 1, func(cmd *cobra.Command, args []string) error {
		ways, speaks := givenOf(cmd, floorWays...), givenOf(cmd, floorSpeak...)
		switch changed := cmd.Flags().Changed; {
		case len(ways) > 1:
			return c.misuse(text.UsageOneOf, dashed(floorWays))
		case changed("move") != changed("place"):
			return c.misuse(text.UsageMissing, cmd.Name(), "--move, --place")
		case len(speaks) > 0 && changed("slot"):
			return c.misuse(text.AgendaOneThing, speaks[0], "--slot")
		}
		return c.with(args[0], len(ways) == 0, func(f *sqlite.File) error { return c.spoke(f, w, len(ways) > 0) })
	})
	cmd.Flags().StringVar(&w.give, "give", "", c.say(text.FlagFloorGive))
	cmd.Flags().StringVar(&w.queue, "queue", "", c.say(text.FlagFloorQueue))
	cmd.Flags().BoolVar(&w.next, "next", false, c.say(text.FlagFloorNext))
	cmd.Flags().BoolVar(&w.end, "end", false, c.say(text.FlagFloorEnd))
	cmd.Flags().StringVar(&w.drop, "drop", "", c.say(text.FlagFloorDrop))
	cmd.Flags().StringVar(&w.move, "move", "", c.say(text.FlagFloorMove))
	cmd.Flags().IntVar(&w.place, "place", 0, c.say(text.FlagFloorPlace))
	cmd.Flags().StringVar(&w.slot, "slot", "", c.say(text.FlagFloorSlot))
	cmd.Flags().StringVar(&w.at, "at", "", c.say(text.FlagSaidAt))
	return cmd
}

// spoke does what the words ask for, and says who speaks, who waits and how long each has spoken.
func (c *console) spoke(f *sqlite.File, w floorWords, acting bool) error {
	p := f.Plan()
	circumstances, err := saying{at: w.at}.circumstances(f)
	if err != nil {
		return err
	}
	slot, err := w.slotOf(p, circumstances.Slot, acting)
	if err != nil {
		return err
	}
	facts := floorFacts{}
	if acting {
		act, err := w.act(p, slot)
		if err != nil {
			return err
		}
		entry, err := f.Do(act, circumstances)
		if err != nil {
			return err
		}
		facts.Seq = entry.Seq
	}
	facts.read(p, p.Slots.Get(slot.ID), circumstances.At)
	return c.print(facts, c.floorTable(facts))
}

// slotOf gives the slot that the words name, else the one that is being held, or, to be looked at only, the one that was held at the time.
func (w floorWords) slotOf(p *model.Plan, heldThen model.ID, acting bool) (*model.Slot, error) {
	switch {
	case w.slot != "":
		return slotByNumber(p, w.slot)
	case heldThen != 0 && !acting:
		return p.Slots.Get(heldThen), nil
	default:
		return runningSlot(p)
	}
}

// act is what the words do; one of the ways is given.
func (w floorWords) act(p *model.Plan, slot *model.Slot) (model.Act, error) {
	switch {
	case w.next:
		return model.GiveFloor{}, nil
	case w.end:
		return model.EndTurn{}, nil
	}
	who := strings.TrimSpace(cmp.Or(w.give, w.queue, w.drop, w.move))
	if who == "" {
		return nil, model.Invalidf("Tulis nama pembicara.", "%s belum diisi.", "Nama pembicara")
	}
	switch {
	case w.give != "":
		return model.GiveFloor{Who: who}, nil
	case w.queue != "":
		return model.QueueSpeaker{Slot: slot.ID, Who: who}, nil
	}
	var turn *model.Turn
	var others []*model.Turn
	for _, t := range p.Queue(slot.ID) {
		if strings.EqualFold(t.Who, who) {
			turn = t
		} else {
			others = append(others, t)
		}
	}
	switch {
	case turn == nil:
		return nil, model.Errorf(model.NotFound, "Lihat antreannya dengan floor BERKAS.", "%q tidak menunggu giliran bicara.", who)
	case w.drop != "":
		return model.DropTurn{Turn: turn.ID}, nil
	case w.place < 1:
		return nil, model.Invalidf("Tulis urutannya: 1 untuk yang pertama.", "Urutan %d tidak ada dalam antrean.", w.place)
	}
	act := model.MoveTurn{Turn: turn.ID}
	if w.place <= len(others) {
		act.Before = others[w.place-1].ID
	}
	return act, nil
}

func (facts *floorFacts) read(p *model.Plan, slot *model.Slot, at model.Instant) {
	facts.Slot, facts.At, facts.Speaking = slotNumber(p, slot.ID), plainInstant(p, at), speakerAt(p, slot, at)
	facts.Queue, facts.Speakers = []string{}, []speakerFacts{}
	if a := p.Agencies.Get(slot.Agency); a != nil {
		facts.Agency = a.Label()
	}
	for _, t := range p.Queue(slot.ID) {
		facts.Queue = append(facts.Queue, t.Who)
	}
	for _, s := range p.SpeakerTimes(slot, at) {
		facts.Speakers = append(facts.Speakers, speakerFacts{Who: s.Who, Turns: s.Turns, Seconds: int(s.Spoken / time.Second)})
	}
}

func (c *console) floorTable(facts floorFacts) string {
	spoken := table(func(row func(...string)) {
		for _, s := range facts.Speakers {
			row(shorten(s.Who), c.say(text.VerbsTurns, s.Turns), locale.FormatCountdown(time.Duration(s.Seconds)*time.Second))
		}
	})
	waiting := make([]string, len(facts.Queue))
	for i, who := range facts.Queue {
		waiting[i] = strconv.Itoa(i+1) + ". " + who
	}
	return spoken + c.say(text.VerbsFloor, facts.Slot, cmp.Or(facts.Speaking, dash), cmp.Or(strings.Join(waiting, ", "), dash))
}
