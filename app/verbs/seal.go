package verbs

import (
	"encoding/hex"
	"path/filepath"
	"time"

	"github.com/spf13/cobra"

	"benangmerah/app/log"
	"benangmerah/app/sealing"
	"benangmerah/app/text"
	"benangmerah/model"
	"benangmerah/model/sqlite"
)

// traces is where it is noted that clear bytes are being written.
func traces() string { return filepath.Join(log.Folder(), "unsealing") }

func (c *console) seal() *cobra.Command {
	var p passwordWords
	cmd := c.verb(text.UseSeal, text.VerbSeal, "seal kota.benang /media/stick --password-file sandi.txt", 2, func(cmd *cobra.Command, args []string) error {
		return c.with(args[0], true, func(f *sqlite.File) error {
			password, err := c.newPassword(p)
			if err != nil {
				return err
			}
			info, err := sealing.Seal(cmd.Context(), f, sealPlace(args[1], f.Path(), regional(f)), password)
			if err != nil {
				return about{err, args[1], args[0]}
			}
			facts := backupFacts{File: info.Path, Bytes: info.Bytes, Acts: info.Entries, Root: hex.EncodeToString(info.Root[:])}
			return c.print(facts, c.say(text.VerbsSealed, info.Path))
		})
	})
	c.passwordFlags(cmd, &p)
	return cmd
}

func (c *console) unseal() *cobra.Command {
	var p passwordWords
	cmd := c.verb(text.UseUnseal, text.VerbUnseal, "unseal kota.benang-sandi baru.benang --password-file sandi.txt", 2, func(cmd *cobra.Command, args []string) error {
		if err := sealing.Sweep(traces(), time.Now()); err != nil {
			return err
		}
		password, err := c.oldPassword(p, args[0])
		if err != nil {
			return err
		}
		info, err := sealing.Unseal(cmd.Context(), args[0], args[1], password, traces())
		if err != nil {
			return about{err, args[0], args[1]}
		}
		facts := backupFacts{File: info.Path, Bytes: info.Bytes, Acts: info.Entries, Root: hex.EncodeToString(info.Root[:])}
		return c.print(facts, c.say(text.VerbsUnsealed, info.Path, info.Entries))
	})
	c.passwordFlags(cmd, &p)
	return cmd
}

// sealPlace is where a sealed copy goes: the place that was named, or, where that is a folder, a name in there with day and time.
func sealPlace(dest, path string, at time.Time) string {
	if place := backupPlace(dest, path, at); place == dest {
		return dest
	}
	return filepath.Join(dest, sealing.Name(path, at))
}

// unlessSealed gives the error of opening a file, or says of one that is a sealed copy how it is opened.
func unlessSealed(path string, err error) error {
	if model.CodeOf(err) != model.Foreign || !sealing.Is(path) {
		return err
	}
	return model.Errorf(model.Locked, "Buka dahulu ke berkas baru dengan unseal.", "%s adalah salinan bersandi.", filepath.Base(path))
}
