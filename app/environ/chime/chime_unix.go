//go:build !windows

package chime

import (
	"context"
	"errors"
	"fmt"
	"os"
	"os/exec"
	"time"
)

// players are programs that play the file that is named last, the one that is best at hand on a desktop first.
var players = [][]string{{"pw-play"}, {"paplay"}, {"aplay", "-q"}, {"canberra-gtk-play", "-f"}, {"afplay"}}

// longest is how long a player may take.
const longest = 4 * time.Second

var errSilent = errors.New("no program is there that plays sounds: pw-play, paplay, aplay, canberra-gtk-play or afplay")

// Play sounds a tone and returns when it is over. The error is for the log.
func Play(t Tone) error {
	command := player()
	if command == nil {
		return errSilent
	}
	f, err := os.CreateTemp("", "*.wav")
	if err != nil {
		return fmt.Errorf("sound a tone: %w", err)
	}
	defer os.Remove(f.Name()) //nolint:errcheck // the system clears what is temporary
	if _, err := f.Write(wave[t]()); err != nil {
		return fmt.Errorf("sound a tone: %w", errors.Join(err, f.Close()))
	}
	if err := f.Close(); err != nil {
		return fmt.Errorf("sound a tone: %w", err)
	}
	ctx, cancel := context.WithTimeout(context.Background(), longest)
	defer cancel()
	if said, err := exec.CommandContext(ctx, command[0], append(command[1:], f.Name())...).CombinedOutput(); err != nil {
		return fmt.Errorf("sound a tone by %s: %w: %s", command[0], err, said)
	}
	return nil
}

// player gives the first player that is there, with its arguments.
func player() []string {
	for _, p := range players {
		if path, err := exec.LookPath(p[0]); err == nil {
			return append([]string{path}, p[1:]...)
		}
	}
	return nil
}
