#!/bin/sh
echo "Migrated $1."
