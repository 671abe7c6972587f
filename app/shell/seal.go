package shell

import (
	"context"
	"path/filepath"
	"strings"

	"benangmerah/app/intake"
	"benangmerah/app/look"
	"benangmerah/app/parts"
	"benangmerah/app/sealing"
	"benangmerah/app/text"
	"benangmerah/model"
	"benangmerah/model/sqlite"
)

// traces is where it is noted that clear bytes are being written.
func (s *Shell) traces() string { return filepath.Join(filepath.Dir(s.log), "unsealing") }

// sweep takes away what the opening of a sealed copy left behind where the program ended meanwhile.
func (s *Shell) sweep() { s.logged(sealing.Sweep(s.traces(), s.now())) }

// strengths are the words for how long a password withstands guessing.
var strengths = map[sealing.Strength]struct {
	words text.Sentence
	tone  parts.Tone
}{
	sealing.TooShort: {text.SealTooShort, parts.Muted}, sealing.Weak: {text.SealWeak, parts.Down},
	sealing.Fair: {text.SealFair, parts.Plain}, sealing.Strong: {text.SealStrong, parts.Good},
}

// askSeal asks for the password of a sealed copy, twice, and that it is understood what losing it means.
func (s *Shell) askSeal() {
	understood := false
	name := func(yes bool) string { return s.Say(choose(yes, text.SealUnderstood, text.SealNotYet)) }
	b := newSecretBox(s, func(typed []string) (string, func()) {
		switch err := sealing.CheckPassword([]byte(typed[0])); {
		case err != nil:
			return s.told(err).Error(), nil
		case typed[0] != typed[1]:
			return s.Say(text.SealDiffer), nil
		case !understood:
			return s.Say(text.SealConfirm), nil
		}
		return "", func() { s.pickSeal([]byte(typed[0])) }
	})
	strength := parts.NewText(s.Say(text.SealTooShort, sealing.MinPassword), look.Small, parts.Muted)
	b.ask(text.SealPassword).OnChanged = func(typed string) {
		found := strengths[sealing.StrengthOf(typed)]
		strength.SetTone(found.tone)
		strength.Set(s.strengthWords(found.words))
	}
	b.row(text.SealStrength, strength)
	b.ask(text.SealAgain)
	b.row(text.SealLossName, chooser([]bool{false, true}, false, name, func(yes bool) { understood = yes }))
	b.show(s.Say(text.SealTitle, filepath.Base(s.Path())), text.SealNext,
		parts.NewText(s.Say(text.SealLoss), look.Text, parts.Down).Wrap(), parts.NewText(s.Say(text.SealAbout), look.Small, parts.Muted).Wrap())
}

// strengthWords gives the words for a strength; those for a password that is too short say how long it has to be.
func (s *Shell) strengthWords(words text.Sentence) string {
	if words == text.SealTooShort {
		return s.Say(words, sealing.MinPassword)
	}
	return s.Say(words)
}

// pickSeal writes a sealed copy into a folder that is asked for.
func (s *Shell) pickSeal(password []byte) {
	s.PickFolder(s.Say(text.CommandSeal), func(folder string) {
		f, at := s.file, s.Now()
		s.Slow(s.Say(text.Sealing), func(ctx context.Context, _ func(int, int)) (any, error) {
			return sealing.Seal(ctx, f, filepath.Join(folder, sealing.Name(f.Path(), at)), password)
		}, func(info any) {
			s.set.setBackedUp(f.ID(), at)
			s.frame.status.show(s)
			s.Tell(s.Say(text.VerbsSealed, info.(sqlite.BackupInfo).Path))
		})
	})
}

// askUnseal asks for the password of a sealed copy and opens it into a folder, which is asked for where it is "". Why says what came of the last try.
func (s *Shell) askUnseal(path, folder, why string) {
	b := newSecretBox(s, func(typed []string) (string, func()) {
		into := func(folder string) { s.unseal(path, folder, []byte(typed[0])) }
		if folder != "" {
			return "", func() { into(folder) }
		}
		return "", func() { s.PickFolder(s.Say(text.UnsealWhere), into) }
	})
	b.ask(text.SealPassword)
	b.refused.Set(why)
	b.show(s.Say(text.UnsealTitle, filepath.Base(path)), text.SealNext, parts.NewText(s.Say(text.UnsealAbout), look.Small, parts.Muted).Wrap())
}

// unsealed is how the opening of a sealed copy ended: a password that is wrong is asked for again.
type unsealed struct {
	path  string
	wrong error
}

// unseal opens a sealed copy into a folder, and then the file.
func (s *Shell) unseal(path, folder string, password []byte) {
	traces := s.traces()
	s.Slow(s.Say(text.Unsealing, filepath.Base(path)), func(ctx context.Context, _ func(int, int)) (any, error) {
		name := strings.TrimSuffix(filepath.Base(path), filepath.Ext(path)) + extension
		info, err := sealing.Unseal(ctx, path, intake.FreePath(folder, name), password, traces)
		if model.CodeOf(err) == model.Locked {
			return unsealed{wrong: err}, nil
		}
		return unsealed{path: info.Path}, err
	}, func(result any) {
		if u := result.(unsealed); u.wrong != nil {
			s.askUnseal(path, folder, s.told(u.wrong).Error())
		} else {
			s.OpenFile(u.path)
		}
	})
}
