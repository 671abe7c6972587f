package post

import (
	"context"
	"errors"
	"fmt"
	"io"
	"os/exec"
	"path/filepath"
	"runtime"
	"time"

	"benangmerah/app/intake"
	"benangmerah/model"
	"benangmerah/reports"
)

// WriteDraft writes a message as a file of its own (.eml) into a folder and gives its path. The name is made of label, is safe on every system, and has a
// number where it is taken; nothing that lies there is touched. The mail program opens such a file as one to be sent (X-Unsent).
func WriteDraft(ctx context.Context, folder, label string, m Message) (string, error) {
	name := "surel" // also keeps the name from being one that Windows has for a device
	if safe := reports.SafeName(label); safe != "" {
		name += "-" + safe
	}
	path := intake.FreePath(folder, name+".eml")
	_, err := intake.WriteNew(path, func(w io.Writer) error { return m.write(intake.Until(ctx, w), true) })
	if err != nil {
		return "", err
	}
	return path, nil
}

// OpenDraft opens a draft in the system's mail program. It is a variable so that whoever calls it can be tested without one. It returns when the program has
// been started; a NotFound or Invalid error says that there is none.
var OpenDraft = func(path string) error { return openWith(opener(runtime.GOOS), path) }

// opener gives the command by which a system opens a file with the program that is set for it.
func opener(system string) []string {
	switch system {
	case "windows":
		return []string{"rundll32", "url.dll,FileProtocolHandler"}
	case "darwin":
		return []string{"open"}
	default:
		return []string{"xdg-open"}
	}
}

// settled is how long a command that opens files may take to say that it cannot; one that runs on is the program itself.
const settled = 5 * time.Second

func openWith(command []string, path string) error {
	full, err := filepath.Abs(path)
	if err != nil {
		return fmt.Errorf("open draft: %w", err)
	}
	none := model.Errorf(model.NotFound, "Buka berkas itu sendiri dari program surel, atau kirim lewat server surel.",
		"Tidak ada program surel yang membuka %s di komputer ini.", full)
	run := exec.Command(command[0], append(command[1:], full)...)
	if err := run.Start(); err != nil {
		return because(none, err)
	}
	ended := make(chan error, 1)
	go func() { ended <- run.Wait() }()
	select {
	case err := <-ended:
		var failed *exec.ExitError
		if errors.As(err, &failed) {
			return because(none, err)
		}
		return err
	case <-time.After(settled):
		return nil
	}
}
