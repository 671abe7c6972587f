package sqlite

import (
	"slices"
	"strings"

	"github.com/moby/sys/mountinfo"
)

// remote are the file systems that lie on another computer.
var remote = []string{
	"9p", "afs", "ceph", "cifs", "davfs", "fuse.davfs", "fuse.gvfsd-fuse", "fuse.rclone", "fuse.sshfs", "nfs", "nfs4", "smb3", "smbfs", "vboxsf", "virtiofs",
}

// onNetwork says whether a file lies on another computer. Where the system does not tell, it says no.
func onNetwork(path string) bool {
	mounts, err := mountinfo.GetMounts(nil)
	return err == nil && isRemote(mounts, path)
}

// isRemote looks for the mount that a file is in: of those that lead to it the one farthest down, and of several there the last.
func isRemote(mounts []*mountinfo.Info, path string) bool {
	at := &mountinfo.Info{}
	for _, m := range mounts {
		if leads(m.Mountpoint, path) && len(m.Mountpoint) >= len(at.Mountpoint) {
			at = m
		}
	}
	return slices.Contains(remote, at.FSType)
}

// leads says whether a path is below a folder.
func leads(folder, path string) bool {
	return strings.HasPrefix(path, strings.TrimSuffix(folder, "/")+"/")
}
