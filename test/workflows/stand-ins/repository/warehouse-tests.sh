#!/bin/sh
echo "The warehouse is tested."
