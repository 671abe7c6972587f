package shell

import (
	"context"
	"path/filepath"
	"strings"

	"benangmerah/app/intake"
	"benangmerah/app/text"
	"benangmerah/model"
	"benangmerah/model/sqlite"
)

// tellState says why an opened file can only be read. Of one whose content is not what was written it says what differs, and offers to rescue it.
func (s *Shell) tellState(file *sqlite.File) {
	if damage := file.Damage(); damage != nil {
		s.Ask(text.Error(damage, s.Language()).Error(), s.Say(text.RescueOffer), func() { s.pickRescued(file.Path()) })
		return
	}
	if readOnly, why := file.ReadOnly(); readOnly && why != nil {
		s.warnOf(why)
	}
}

// askRescue asks for a damaged file, which may be one that does not open, and for where to rescue it to.
func (s *Shell) askRescue() {
	s.PickFile(s.Say(text.CommandRescue), []string{extension}, s.pickRescued)
}

// pickRescued asks for the folder of the new file; it gets a name of its own.
func (s *Shell) pickRescued(damaged string) {
	name := s.Say(text.RescueName, strings.TrimSuffix(filepath.Base(damaged), filepath.Ext(damaged)))
	s.PickFolder(s.Say(text.RescueOffer), func(folder string) { s.rescue(damaged, intake.FreePath(folder, name+extension)) })
}

// rescue makes a new file of what a damaged one proves, opens it and says what is lost.
func (s *Shell) rescue(damaged, path string) {
	options := s.options()
	s.Slow(s.Say(text.Rescuing, filepath.Base(damaged)), func(ctx context.Context, progress func(int, int)) (any, error) {
		return sqlite.Rescue(ctx, damaged, path, options, func(done, total int64) { progress(int(done), int(total)) })
	}, func(result any) {
		s.OpenFile(path)
		s.tellRescued(path, result.(sqlite.Rescued))
	})
}

// mostLosses is how many losses are told one by one.
const mostLosses = 6

func (s *Shell) tellRescued(path string, r sqlite.Rescued) {
	lines := append([]string{s.Say(text.RescueDone, filepath.Base(path), r.Kept, r.Entries)}, s.losses(r)...)
	if len(lines) == 1 {
		s.Tell(lines[0])
		return
	}
	s.warn(strings.Join(lines, "\n"))
}

// losses says what a rescue could not prove, and what it lost.
func (s *Shell) losses(r sqlite.Rescued) (lines []string) {
	if r.Unproven > 0 {
		lines = append(lines, s.Say(text.VerbsRescueUnproven, r.Unproven))
	}
	if r.Open {
		lines = append(lines, s.Say(text.RescueOpen, r.Entries))
	}
	for i, l := range r.Lost {
		if i == mostLosses {
			lines = append(lines, s.Say(text.RescueMore, len(r.Lost)-i))
			break
		}
		lines = append(lines, text.Loss(l.From, l.To, l.Why, text.Around{After: l.After, Before: l.Before, Zone: r.Zone}, l.Acts, s.Language()))
	}
	return lines
}

// damage says what is wrong with the open file, nil where nothing is.
func (s *Shell) damage() *model.Error {
	if s.file == nil {
		return nil
	}
	return s.file.Damage()
}
